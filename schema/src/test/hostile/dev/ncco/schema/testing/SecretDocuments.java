package dev.ncco.schema.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Documents with a random secret in each place that can hold one, in any encoding; valid, invalid or not JSON. */
public final class SecretDocuments {

    /** V is a value below a secret name; U, W, S and T are a URL, a WebSocket's, a SIP URI and a text. */
    private static final List<String> TEMPLATES = List.of(
            "{'to':[{'type':'phone','number':'14155550100','<shaken>':V}],'from':{'type':'phone','number':'14155550100'},"
                    + "'ncco':[{'action':'talk','text':'Hi'}]}",
            "{'to':[{'type':'websocket','uri':'W','content-type':'audio/l16;rate=16000','headers':{'a':'b','<X-Api-Key>':V},"
                    + "'<authorization>':{'type':'custom','<value>':V}}],'from':{'type':'phone','number':'14155550100'},"
                    + "'answer_url':['U'],'event_url':['U']}",
            "{'to':[{'type':'fax','<authorization>':{'type':'custom','scheme':V}}],'random_from_number':true,'ncco':[]}",
            "[{'action':'connect','endpoint':[{'type':'websocket','uri':'W','headers':{'<Authorization>':V,'b':'Bearer X'}}]}]",
            "[{'action':'connect','endpoint':[{'type':'websocket','uri':'W','<authorization>':V}]}]",
            "[{'action':'connect','endpoint':[{'type':'sip','uri':'S','headers':{'<x-secret>':V}}],'from':'14155550100'}]",
            "[{'action':'connect','endpoint':[{'type':'phone','number':'14155550101','onAnswer':{'url':'U'}}],'eventUrl':['U']},"
                    + "{'action':'talk','text':'Hi'}]",
            "[{'action':'stream','streamUrl':['U']},{'action':'talk','text':'T'}]",
            "[{'action':'talk','text':'T','bargeIn':true},{'action':'input','type':['dtmf'],'eventUrl':['U']}]",
            "[{'action':'notify','payload':{'a':1,'<token>':V,'list':[{'<password>':V,'url':'U'}]},'eventUrl':['U']}]",
            "[{'action':'dance','<authorization>':{'x':V},'<api_key>':V,'url':'U','text':'T'}]",
            "[{'action':'record','eventUrl':['U']},{'action':'transfer','conversationId':'CON-1','text':'T'}]",
            "{'status':'answered','uuid':'63f61863-4a51-4f6b-86e1-46edebcf9356','from':'14155550100','recording_url':'U'}");

    private static final List<String> URLS = List.of(
            "SCHEME://user:X@example.com/a",
            "SCHEME://X@example.com",
            "SCHEME://user:X/y@example.com/a",
            "SCHEME://example.com/a?sig=X",
            "SCHEME://example.com/a?a=1&access_token=X&b=2",
            "SCHEME://example.com/a?X-Api-Key=X#top",
            "SCHEME://example.com/a?key=X",
            "SCHEME://example.com/a#id_token=X",
            "SCHEME://example.com/a b?sig=X",
            "user:X@example.com/a",
            "example.com/a?X-Amz-Signature=X");

    private static final List<String> SIP_URIS = List.of(
            "sip:user:X@sip.example.com",
            "sips:user:X@sip.example.com:5061;transport=tls",
            "user:X@sip.example.com",
            "sip:user@sip.example.com;password=X",
            "sip:user@sip.example.com?X-Api-Key=X");

    private static final List<String> TEXTS = List.of(
            "Hello Bearer X",
            "Hello",
            "<speak><audio src='https://user:X@example.com/a'/></speak>",
            "<speak><audio src='https://example.com/a?sig=X'/><p</speak>",
            "password: X",
            "see https://example.com/a?token=X or not",
            "{\"token\":\"X\"}",
            "eyJhbGciOiJX.X.X");

    private static final List<String> INVALID =
            List.of("\"bogus\": 3, ", "\"Type\": null, ", "\"level\": 9, ", "\"loop\": \"2\", ");
    private static final List<String> NOISE =
            List.of("\"", "'", "{", "}", "[", "]", ",", ":", "# x\n", "// x\n", "/*", "=", " x ", "\\\"", "\n");
    private static final Pattern PART = Pattern.compile("<([A-Za-z_-]+)>|(?<=[:' ])([VUWST])(?=[,}'\\]])");

    private final Random random;
    private String secret = "";
    private String digits = "";

    /**
     * Creates a source of documents.
     *
     * @param seed the seed of the random numbers
     */
    public SecretDocuments(long seed) {
        random = new Random(seed);
    }

    /**
     * A document.
     *
     * @param text the document
     * @param secret the secret in strings
     * @param digits the secret in numbers
     */
    public record SecretDocument(String text, String secret, String digits) {

        /**
         * Returns whether some characters of a secret are in an output, perhaps as escapes.
         *
         * @param output the output
         * @return whether it shows a part of a secret
         */
        public boolean isIn(String output) {
            String decoded = Pattern.compile("\\\\+u([0-9A-Fa-f]{4})")
                    .matcher(output)
                    .replaceAll(m -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), 16))));
            return contains(decoded, secret, 5) || contains(decoded, digits, 7);
        }

        private static boolean contains(String output, String secret, int length) {
            for (int i = 0; i + length <= secret.length(); i++) {
                if (output.contains(secret.substring(i, i + length))) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * Makes the next document.
     *
     * @return one in three documents has no other mistakes, one has some, one is not JSON
     */
    public SecretDocument next() {
        secret = "q" + letters(13) + "7Z";
        digits = "7" + random.ints(14, 0, 10).mapToObj(String::valueOf).reduce("", String::concat);
        String document = document();
        int kind = random.nextInt(3);
        if (kind > 0) {
            document = invalid(document);
        }
        if (kind > 1) {
            document = broken(document);
        }
        return new SecretDocument(document, secret, digits);
    }

    private String letters(int length) {
        String all = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < length; i++) {
            out.append(all.charAt(random.nextInt(all.length())));
        }
        return out.toString();
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private String document() {
        Matcher part = PART.matcher(any(TEMPLATES));
        StringBuilder out = new StringBuilder();
        while (part.find()) {
            String value = part.group(1) != null ? name(part.group(1)) : value(part.group(2));
            part.appendReplacement(out, "");
            out.append(value);
        }
        String document = part.appendTail(out).toString().replace('\'', '"');
        return random.nextBoolean() ? document : layOut(document);
    }

    private String name(String name) {
        int at = random.nextInt(name.length());
        return random.nextBoolean() ? name : name.substring(0, at) + escape(name.charAt(at)) + name.substring(at + 1);
    }

    private String value(String kind) {
        return switch (kind) {
            case "V" -> secretValue(3);
            case "U" -> encoded(any(URLS).replace("SCHEME", any(List.of("https", "http", "ftp", "HTTPS"))));
            case "W" -> encoded(any(URLS).replace("SCHEME", any(List.of("wss", "ws", "https"))));
            case "S" -> encoded(any(SIP_URIS));
            default -> encoded(any(TEXTS));
        };
    }

    private String secretValue(int depth) {
        return switch (random.nextInt(depth > 0 ? 7 : 3)) {
            case 0 -> digits;
            case 1, 2 -> "'" + encoded(any(List.of("X", "Bearer X", "two X words"))) + "'";
            case 3 -> "[" + secretValue(depth - 1) + ", " + secretValue(depth - 1) + "]";
            case 4 -> "[" + secretValue(depth - 1) + "]";
            case 5 -> "{'a':" + secretValue(depth - 1) + ",'list':" + secretValue(depth - 1) + "}";
            default -> "-" + digits + ".5";
        };
    }

    private String encoded(String text) {
        StringBuilder out = new StringBuilder();
        int rate = any(List.of(0, 0, 1, 3));
        String value = text.replace("X-A", "\u0002").replace("X", secret).replace("\u0002", "X-A");
        value.chars().forEach(c -> {
            if (c == '"' || c == '\'') {
                out.append(c == '"' ? "\\\"" : escape('\''));
            } else if (c == '/' && rate > 0) {
                out.append("\\/");
            } else {
                out.append(rate > 0 && random.nextInt(rate) == 0 ? escape((char) c) : String.valueOf((char) c));
            }
        });
        return out.toString();
    }

    private static String escape(char c) {
        return String.format("\\u%04x", (int) c);
    }

    private String layOut(String document) {
        StringBuilder out = new StringBuilder();
        boolean string = false;
        for (int i = 0; i < document.length(); i++) {
            char c = document.charAt(i);
            out.append(c);
            if (c == '\\') {
                out.append(document.charAt(++i));
            } else if (c == '"') {
                string = !string;
            } else if (!string && ",:{[".indexOf(c) >= 0 && random.nextInt(3) > 0) {
                out.append(any(List.of("\n", " ", "\r\n  ", "\t")));
            }
        }
        return out.toString();
    }

    /** An index after one of some characters that are outside of strings. */
    private int after(String document, String characters) {
        List<Integer> found = new ArrayList<>();
        boolean string = false;
        for (int i = 0; i < document.length(); i++) {
            char c = document.charAt(i);
            if (c == '\\') {
                i++;
            } else {
                string ^= c == '"';
                if ((!string || c == '"') && characters.indexOf(c) >= 0) {
                    found.add(i + 1);
                }
            }
        }
        return found.isEmpty() ? 0 : any(found);
    }

    private String invalid(String document) {
        int at = after(document, "{");
        return document.substring(0, at) + any(INVALID) + document.substring(at);
    }

    private String broken(String document) {
        int at = after(document, "{}[],:\"");
        String before = document.substring(0, Math.max(0, at - 1));
        String rest = document.substring(at);
        return switch (random.nextInt(6)) {
            case 0 -> document.substring(0, at);
            case 1 -> before + rest;
            case 2 -> document.substring(0, at) + any(NOISE) + rest;
            case 3 -> before + any(NOISE) + rest;
            case 4 -> document.substring(0, at) + "/* \"token\": \"" + secret + "\" */\n" + rest;
            default -> document.replace('"', '\'');
        };
    }
}
