package org.reviewarchive.markup;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Plain words, code and addresses as CommonMark that shows just them: no sign in them starts a mark, a list, a heading,
 * a link or HTML, and no line of code ends the block it stands in. Pure.
 */
public final class MarkdownWords {
    /** Signs that mean something wherever they stand. */
    private static final String ALWAYS = "*`[]|";

    /** Signs that mean something where a line begins. */
    private static final String AT_START = "#-+=>~:";

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);
    private static final Pattern TICKS = Pattern.compile("`+");

    private static final Pattern SPACES = Pattern.compile(" {2,}");
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private MarkdownWords() {}

    /** Returns one line of text; white space and line ends become single spaces, control characters go. */
    public static String line(String words) {
        StringBuilder line = new StringBuilder(words.length() + 8);
        words.codePoints()
                .map(c -> Character.isWhitespace(c) ? ' ' : c)
                .filter(c -> !isControl(c))
                .forEach(line::appendCodePoint);
        return escaped(SPACES.matcher(line.toString().strip()).replaceAll(" "), "\n");
    }

    /**
     * Escapes a piece of text.
     *
     * @param text the text, in which white space means nothing
     * @param before what stands before it; a line end or nothing when it begins a line
     */
    static String escaped(String text, CharSequence before) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        char last = before.length() == 0 ? '\n' : before.charAt(before.length() - 1);
        boolean number = last == '\n';
        boolean start = last == '\n';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : '\n';
            if (c == '<') {
                out.append("&lt;");
            } else if (c == '&' && (next == '#' || isLetterOrDigit(next))) {
                out.append("&amp;");
            } else {
                boolean afterNumber = number && !start && (c == '.' || c == ')');
                if (afterNumber || start && AT_START.indexOf(c) >= 0 || means(c, last, next)) {
                    out.append('\\');
                }
                out.append(c);
            }
            number = number && c >= '0' && c <= '9';
            start = false;
            last = c;
        }
        return out.toString();
    }

    private static boolean means(char c, char last, char next) {
        return switch (c) {
            case '_' -> !(isLetterOrDigit(last) && isLetterOrDigit(next));
            case '~' -> last == '~' || next == '~';
            case '\\' -> next == '\n' || !(isLetterOrDigit(next) || next == ' ') && next < 0x7f;
            default -> ALWAYS.indexOf(c) >= 0;
        };
    }

    private static boolean isLetterOrDigit(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }

    private static boolean isControl(int c) {
        return c < ' ' || c >= 0x7f && c < 0xa0;
    }

    /** Returns words set as code within a line; nothing for nothing. */
    public static String code(String words) {
        String line = visible(WHITE_SPACE.matcher(words).replaceAll(" "));
        if (line.isBlank()) {
            return "";
        }
        String ticks = "`".repeat(longest(line) + 1);
        boolean apart = line.startsWith("`") || line.endsWith("`") || line.startsWith(" ") && line.endsWith(" ");
        String gap = apart ? " " : "";
        return ticks + gap + line + gap + ticks;
    }

    /** Returns a fence that no line of the code can close. */
    public static String fence(List<String> code) {
        int longest = code.stream().mapToInt(MarkdownWords::longest).max().orElse(0);
        return "`".repeat(Math.max(3, longest + 1));
    }

    private static int longest(String line) {
        return line.indexOf('`') < 0
                ? 0
                : TICKS.matcher(line)
                        .results()
                        .mapToInt(run -> run.end() - run.start())
                        .max()
                        .orElse(0);
    }

    /**
     * Returns a line of code in which every character shows: other control characters than the tab as their pictures,
     * those that turn the order of a text by their number.
     */
    public static String visible(String code) {
        StringBuilder out = null;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (HiddenCharacters.turns(c) || c != '\t' && isControl(c)) {
                out = out == null ? new StringBuilder(code.substring(0, i)) : out;
                out.append(c < ' ' ? String.valueOf((char) (0x2400 + c)) : "‹" + HiddenCharacters.name(c) + "›");
            } else if (out != null) {
                out.append(c);
            }
        }
        return out == null ? code : out.toString();
    }

    /** Returns an address as the target of a link; nothing for one that could do more than lead. */
    public static String target(String address) {
        var scheme = SCHEME.matcher(address);
        if (scheme.matches() && !SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT))) {
            return "";
        }
        StringBuilder out = new StringBuilder(address.length());
        for (char c : address.toCharArray()) {
            if (c <= ' ' || c == 0x7f || "()<>\\|`\"*[]{}^".indexOf(c) >= 0) {
                out.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            } else {
                out.append(c == '&' ? "&amp;" : String.valueOf(c));
            }
        }
        return out.toString();
    }

    /**
     * Returns a link.
     *
     * @param words what it says, escaped already
     * @param address where it leads
     */
    public static String link(String words, String address) {
        String target = target(address);
        return target.isEmpty() ? words : "[" + words + "](" + target + ")";
    }
}
