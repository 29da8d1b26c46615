package org.reviewarchive.capture;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a text names a picture or another file of its page until the file itself is found among the captures. A text
 * leaves its page when captures are merged, so what the page's own place means is said here:
 *
 * <ul>
 *   <li>{@code https://reviews.example.org/file/data/x.png}: what the page names by its address;
 *   <li>{@code capture:/saved/D12_files/x.png}: a file of the input; behind a question mark may stand the address that
 *       the same reference means on the server;
 *   <li>{@code capture:sha256=…}: bytes that stood in the page itself.
 * </ul>
 *
 * Pure; the file need not exist. Nothing of it is ever used as a path on disk.
 */
public final class PartAddress {
    private static final String PATH = "capture:/";
    private static final String BYTES = "capture:sha256=";
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]{1,20}:.*", Pattern.DOTALL);
    private static final String PLAIN = "/._~!()*-,;=@";
    private static final int LONGEST = 4_096;

    private PartAddress() {}

    /**
     * Returns the name of what a page refers to.
     *
     * @param page where the page comes from
     * @param base the address the page itself tells as its own; may be empty
     * @param reference the value of {@code src} or {@code href}
     * @return empty when the reference is none to a file: of a foreign scheme, too long, or leading out of the input
     */
    public static Optional<String> of(Source page, String base, String reference) {
        String plain = reference.strip().replaceAll("[\\t\\n\\r]", "");
        if (plain.isEmpty() || plain.length() > LONGEST || plain.startsWith("#")) {
            return Optional.empty();
        }
        if (plain.regionMatches(true, 0, "cid:", 0, 4)) {
            return Optional.of(PATH + encoded(container(page.path()) + "!/" + plain));
        }
        String own = page.address().map(URI::toString).orElse(base);
        Optional<String> web = web(own, plain);
        if (SCHEME.matcher(plain).matches() || plain.startsWith("//")) {
            return web;
        }
        Optional<String> path = path(page.path(), plain).map(file -> PATH + encoded(file));
        return path.map(file -> file + web.map(address -> "?" + address).orElse(""))
                .or(() -> web);
    }

    /** Returns the name of bytes that stood in a page. */
    public static String ofBytes(String sha256) {
        return BYTES + sha256;
    }

    /** Returns the hash that {@link #ofBytes} put into an address. */
    public static Optional<String> sha256(String address) {
        return address.startsWith(BYTES) ? Optional.of(address.substring(BYTES.length())) : Optional.empty();
    }

    /** Returns the path inside the input that an address names, as {@link Source#path} has it. */
    public static Optional<String> path(String address) {
        return address.startsWith(PATH)
                ? Optional.of(decoded(address.substring(PATH.length()).split("\\?", 2)[0]))
                : Optional.empty();
    }

    /** Returns the address on the network that an address names, or that its reference means on the server. */
    public static Optional<String> web(String address) {
        if (!address.startsWith("capture:")) {
            return Optional.of(address);
        }
        int query = address.startsWith(PATH) ? address.indexOf('?') : -1;
        return query < 0 ? Optional.empty() : Optional.of(address.substring(query + 1));
    }

    /** Returns a text with its percent escapes read; what is no escape stays. */
    public static String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        byte[] from = text.getBytes(StandardCharsets.UTF_8);
        byte[] to = new byte[from.length];
        int length = 0;
        for (int i = 0; i < from.length; i++) {
            boolean escape = from[i] == '%'
                    && i + 2 < from.length
                    && HexFormat.isHexDigit(from[i + 1])
                    && HexFormat.isHexDigit(from[i + 2]);
            to[length++] = escape
                    ? (byte) (HexFormat.fromHexDigit(from[i + 1]) << 4 | HexFormat.fromHexDigit(from[i + 2]))
                    : from[i];
            i += escape ? 2 : 0;
        }
        return new String(to, 0, length, StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        StringBuilder encoded = new StringBuilder(text.length());
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (each & 0xFF);
            boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (plain || PLAIN.indexOf(c) >= 0) {
                encoded.append(c);
            } else {
                encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(each));
            }
        }
        return encoded.toString();
    }

    private static Optional<String> web(String base, String reference) {
        try {
            URI address = new URI(reference.replace(" ", "%20"));
            URI whole = base.isEmpty() ? address : new URI(base).resolve(address);
            String scheme = String.valueOf(whole.getScheme()).toLowerCase(Locale.ROOT);
            boolean web = (scheme.equals("http") || scheme.equals("https")) && whole.getRawAuthority() != null;
            return web ? Optional.of(whole.toString()) : Optional.empty();
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    /** Follows a relative reference from the page's folder, never out of the input nor out of the page's container. */
    private static Optional<String> path(String page, String reference) {
        String file = decoded(reference.split("[?#]", 2)[0]);
        if (file.isEmpty() || file.startsWith("/") || file.endsWith("/") || file.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        int inside = page.lastIndexOf("!/") < 0 ? 0 : page.lastIndexOf("!/") + 2;
        Deque<String> steps = new ArrayDeque<>();
        String folder = page.substring(inside, Math.max(inside, page.lastIndexOf('/') + 1));
        for (String step : (folder + file.replace('\\', '/')).split("/")) {
            if (step.equals("..") && steps.isEmpty()) {
                return Optional.empty();
            } else if (step.equals("..")) {
                steps.removeLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return steps.isEmpty() ? Optional.empty() : Optional.of(page.substring(0, inside) + String.join("/", steps));
    }

    private static String container(String page) {
        int inside = page.lastIndexOf("!/");
        return inside < 0 ? page : page.substring(0, inside);
    }
}
