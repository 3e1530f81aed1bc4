package dev.ncco.samples.placecall;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/** The host that requests with a token are sent to. URLs of other hosts are rejected. */
final class TokenHost {

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "[::1]", "localhost");

    private final URI base;

    private TokenHost(URI base) {
        this.base = base;
    }

    /** Returns the configured host. Its URL must be https, or http on loopback. */
    static TokenHost of(URI base) {
        if (base.getHost() == null || base.getRawUserInfo() != null || !isBare(base)) {
            throw new IllegalArgumentException(
                    "base must be a scheme and a host, such as " + CallClient.PLATFORM + ", but was " + origin(base));
        }
        boolean loopback = "http".equalsIgnoreCase(base.getScheme()) && LOOPBACK.contains(base.getHost());
        if (!"https".equalsIgnoreCase(base.getScheme()) && !loopback) {
            throw new IllegalArgumentException("base must be an https URL, but was " + origin(base));
        }
        return new TokenHost(base);
    }

    /** Returns the host of a region, from the {@code region_url} of a webhook. */
    static TokenHost ofRegion(String regionUrl) {
        URI region = parsed("region_url", regionUrl);
        if (!isPlatform(region)) {
            throw refused("region_url", region, "https and a host in nexmo.com or vonage.com");
        }
        return of(region);
    }

    URI resolve(String path) {
        return base.resolve(path);
    }

    /** Resolves a link. It must not be to another host. */
    URI link(String member, String href) {
        URI link = base.resolve(parsed(member, href));
        if (!isHere(link)) {
            throw refused(member, link, base.getScheme() + " and the host " + base.getHost());
        }
        return link;
    }

    /** Parses the URL of a file. It must be on this host or another host of the platform. */
    URI file(String url) {
        URI file = parsed("url", url);
        if (!isPlatform(file) && !isHere(file)) {
            throw refused("url", file, "https and a host in nexmo.com or vonage.com");
        }
        return file;
    }

    private static boolean isBare(URI url) {
        return Set.of("", "/").contains(url.getRawPath()) && url.getRawQuery() == null && url.getRawFragment() == null;
    }

    private boolean isHere(URI url) {
        return base.getScheme().equalsIgnoreCase(url.getScheme())
                && base.getHost().equalsIgnoreCase(url.getHost())
                && port(base) == port(url)
                && url.getRawUserInfo() == null;
    }

    private static int port(URI url) {
        return url.getPort() != -1 ? url.getPort() : "https".equalsIgnoreCase(url.getScheme()) ? 443 : 80;
    }

    private static boolean isPlatform(URI url) {
        if (url.getHost() == null) {
            return false;
        }
        String host = url.getHost().toLowerCase(Locale.ROOT);
        return "https".equalsIgnoreCase(url.getScheme())
                && (host.endsWith(".nexmo.com") || host.endsWith(".vonage.com"))
                && port(url) == 443
                && url.getRawUserInfo() == null;
    }

    private static URI parsed(String member, String url) {
        try {
            return new URI(url);
        } catch (URISyntaxException e) {
            // The exception quotes the URL, which may contain a password.
            throw new IllegalArgumentException(member + " must be a URL, but it is invalid: " + e.getReason());
        }
    }

    private static IllegalArgumentException refused(String member, URI url, String required) {
        return new IllegalArgumentException(
                member + " must have " + required + ", because the token is sent to it, but was " + origin(url));
    }

    /** Returns the part of a URL that messages may contain: user information, path and query may be secret. */
    private static String origin(URI url) {
        return url.getHost() == null
                ? "a URL without a host"
                : MessageText.quote(
                        url.getScheme() + "://" + url.getHost() + (url.getPort() == -1 ? "" : ":" + url.getPort()));
    }
}
