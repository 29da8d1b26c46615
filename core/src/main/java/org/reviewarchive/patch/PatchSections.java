package org.reviewarchive.patch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a patch into its files and hunks. Counts in headings tell where a hunk ends only as long as the lines agree:
 * what is no line of a hunk ends it, and lines beyond the count are kept. For one patch only.
 */
final class PatchSections {
    private static final Pattern HEADING = Pattern.compile(
            "@@ -(\\d{1,9})(?:,(\\d{1,9}))? \\+(\\d{1,9})(?:,(\\d{1,9}))? @@(?: ?(.*))?", Pattern.DOTALL);
    private static final Pattern COMBINED = Pattern.compile("diff --(?:cc|combined) .*");

    /** What stands below the line by which Subversion and CVS name a file. */
    private static final Pattern RULER = Pattern.compile("^(?:={10}|--- |RCS file: )");

    private enum State {
        /** Outside of any file: a mail's text, a footer, properties. */
        TEXT,
        /** Between a file's first line and its first hunk. */
        HEAD,
        /** Among the lines of a hunk. */
        HUNK
    }

    private final List<String> lines;
    private final List<Section> sections = new ArrayList<>();
    private State state = State.TEXT;
    private Section section;
    private RawHunk hunk;

    private PatchSections(List<String> lines) {
        this.lines = lines;
    }

    /** Returns the files of a patch in order; none for a text that holds no file. */
    static List<Section> of(String patch) {
        PatchSections sections = new PatchSections(lines(patch));
        for (int i = 0; i < sections.lines.size(); i++) {
            sections.read(i);
        }
        return sections.sections;
    }

    /** A carriage return belongs to a line of code, unless the patch as a whole was saved with such line ends. */
    private static List<String> lines(String patch) {
        String text = isConverted(patch) ? patch.replace("\r\n", "\n") : patch;
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        if (lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        return lines;
    }

    private static boolean isConverted(String patch) {
        int end = patch.indexOf('\n');
        while (end > 0 && patch.charAt(end - 1) == '\r') {
            end = patch.indexOf('\n', end + 1);
        }
        return end < 0;
    }

    private void read(int i) {
        String line = lines.get(i);
        if (startsFile(i)) {
            section = new Section(new ArrayList<>(), new ArrayList<>());
            section.head().add(bare(line));
            sections.add(section);
            hunk = null;
            state = State.HEAD;
        } else if (state != State.TEXT && heading(line).isPresent()) {
            hunk = heading(line).get();
            section.hunks().add(hunk);
            state = State.HUNK;
        } else if (state == State.HEAD) {
            section.head().add(bare(line));
        } else if (state == State.HUNK && !hunk.takes(line)) {
            state = State.TEXT;
        }
    }

    /** Headings and names hold no line end of their own, whatever the code has. */
    private static String bare(String line) {
        return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    }

    private boolean startsFile(int i) {
        String line = lines.get(i);
        if (line.startsWith("diff --git ") || COMBINED.matcher(bare(line)).matches()) {
            return true;
        }
        if (line.startsWith("Index: ")) {
            return RULER.matcher(at(i + 1)).find();
        }
        boolean pair = line.startsWith("--- ")
                && at(i + 1).startsWith("+++ ")
                && at(i + 2).startsWith("@@ -");
        return pair
                && switch (state) {
                    case TEXT -> true;
                    case HEAD -> section.head().stream().anyMatch(l -> l.startsWith("--- "));
                    case HUNK -> !hunk.endsWith(line, at(i + 1));
                };
    }

    private String at(int i) {
        return i < lines.size() ? lines.get(i) : "";
    }

    private static Optional<RawHunk> heading(String line) {
        if (!line.startsWith("@@ ")) {
            return Optional.empty();
        }
        Matcher heading = HEADING.matcher(bare(line));
        return Optional.of(heading.matches() ? RawHunk.of(heading) : RawHunk.unnumbered());
    }

    /**
     * One file of a patch.
     *
     * @param head its lines before the first hunk, without line ends
     * @param hunks its hunks
     */
    record Section(List<String> head, List<RawHunk> hunks) {}
}
