package dev.ncco.samples.placecall;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/** The host that gets the tokens of an application: no URL leads a request with a token to another one. */
final class TokenHost {

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "[::1]", "localhost");

    private final URI base;

    private TokenHost(URI base) {
        this.base = base;
    }

    /** The host that is configured: https, or http on loopback. */
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

    /** The host of a region, which the platform names. */
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

    /** The URL of a link, which must not lead to another host. */
    URI link(String member, String href) {
        URI link = base.resolve(parsed(member, href));
        if (!isHere(link)) {
            throw refused(member, link, base.getScheme() + " and the host " + base.getHost());
        }
        return link;
    }

    /** The URL of a file, which is here or at another host of the platform. */
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
            throw new IllegalArgumentException(member + " must be a URL, but has an error: " + e.getReason());
        }
    }

    private static IllegalArgumentException refused(String member, URI url, String required) {
        return new IllegalArgumentException(
                member + " must have " + required + ", because the token goes there, but was " + origin(url));
    }

    /** The part of a URL that a message may show: a user name, a path or a query may be secret. */
    private static String origin(URI url) {
        return url.getHost() == null
                ? "a URL without a host"
                : ForeignText.quote(
                        url.getScheme() + "://" + url.getHost() + (url.getPort() == -1 ? "" : ":" + url.getPort()));
    }
}
