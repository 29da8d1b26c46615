package org.reviewarchive.patch;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.DiffEntry.ChangeType;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.patch.FileHeader;
import org.eclipse.jgit.patch.Patch;
import org.eclipse.jgit.util.QuotedString;

/**
 * What the lines before a file's first hunk say.
 *
 * @param oldPath the path before the change; empty for a new file or when no line says it
 * @param newPath the path after the change; empty for a deleted file or when no line says it
 * @param change what the lines say happened
 * @param oldMode the mode before, such as {@code 100644}
 * @param newMode the mode after
 * @param binary whether the content is not text
 * @param combined whether the file has several old sides, as in a merge
 */
record FileHead(
        Optional<String> oldPath,
        Optional<String> newPath,
        ChangeType change,
        Optional<String> oldMode,
        Optional<String> newMode,
        boolean binary,
        boolean combined) {
    private static final String NOWHERE = "/dev/null";
    /** What Subversion writes behind a name. */
    private static final Pattern STATE = Pattern.compile("\\((?:revision \\d{1,9}|working copy|nonexistent)\\)");

    private static final Pattern WHOLE = Pattern.compile("(?:diff --git|(?:rename|copy) (?:from|to)|---|\\+\\+\\+) .+"
            + "|(?:old|new|new file|deleted file) mode [0-7]{6}");
    /** The parser takes no names from a line that stands alone. */
    private static final String LAST = "\nindex 0000000..1111111\n";

    private static final Pattern MARKED = Pattern.compile("[abciow12]/.+");
    private static final List<String> BINARY =
            List.of("GIT binary patch", "Binary files ", "Files ", "Cannot display: file marked as a binary type");
    /** A head longer than this is the content of a binary file. */
    private static final int LONGEST = 64;

    static FileHead of(List<String> lines) {
        List<String> head = lines.subList(0, Math.min(LONGEST, lines.size()));
        boolean binary = head.stream().anyMatch(line -> BINARY.stream().anyMatch(line::startsWith));
        boolean combined = head.get(0).startsWith("diff --c");
        Optional<FileHeader> git = git(head);
        Names names = Names.of(head);
        if (git.isEmpty()) {
            return new FileHead(
                    names.before, names.after, change(names), Optional.empty(), Optional.empty(), binary, combined);
        }
        FileHeader told = git.get();
        boolean moved = told.getChangeType() == ChangeType.RENAME || told.getChangeType() == ChangeType.COPY;
        boolean useNames = !moved && names.paired;
        return new FileHead(
                useNames ? names.before : path(told.getOldPath(), head),
                useNames ? names.after : path(told.getNewPath(), head),
                told.getChangeType(),
                mode(told.getOldMode()),
                mode(told.getNewMode()),
                binary,
                combined);
    }

    private static ChangeType change(Names names) {
        if (names.paired && names.before.isEmpty()) {
            return ChangeType.ADD;
        }
        return names.paired && names.after.isEmpty() ? ChangeType.DELETE : ChangeType.MODIFY;
    }

    /** Git's parser stumbles over lines that only look like its own, so it is given none but whole ones. */
    private static Optional<FileHeader> git(List<String> head) {
        if (!head.get(0).startsWith("diff --git ")) {
            return Optional.empty();
        }
        byte[] bytes = head.stream()
                .filter(line -> WHOLE.matcher(line).matches())
                .collect(Collectors.joining("\n", "", LAST))
                .getBytes(StandardCharsets.UTF_8);
        Patch patch = new Patch();
        patch.parse(bytes, 0, bytes.length);
        return patch.getFiles().isEmpty()
                ? Optional.empty()
                : Optional.of(patch.getFiles().get(0));
    }

    /** A diff made without prefixes names both sides alike, and then the first folder is no prefix. */
    private static Optional<String> path(String told, List<String> head) {
        if (told == null || told.isEmpty() || told.equals(DiffEntry.DEV_NULL)) {
            return Optional.empty();
        }
        String both = head.get(0).substring("diff --git ".length());
        int half = both.length() / 2;
        boolean alike = both.length() % 2 == 1
                && both.charAt(half) == ' '
                && both.substring(0, half).equals(both.substring(half + 1));
        return Optional.of(alike && both.substring(half + 1).endsWith("/" + told) ? both.substring(half + 1) : told);
    }

    private static Optional<String> mode(FileMode mode) {
        return mode == null || mode.equals(FileMode.MISSING) ? Optional.empty() : Optional.of(mode.toString());
    }

    /** What the lines that begin with {@code ---}, {@code +++} and {@code Index:} say. */
    private record Names(boolean paired, Optional<String> before, Optional<String> after) {
        static Names of(List<String> head) {
            Optional<String> before = line(head, "--- ");
            Optional<String> after = line(head, "+++ ");
            if (before.isEmpty() || after.isEmpty()) {
                Optional<String> index = line(head, "Index: ").or(() -> combined(head));
                return new Names(false, index, index);
            }
            boolean marked = isMarked(before.get()) && isMarked(after.get()) && !sameMark(before.get(), after.get());
            return new Names(true, plain(before.get(), marked), plain(after.get(), marked));
        }

        private static Optional<String> combined(List<String> head) {
            return line(head, "diff --cc ").or(() -> line(head, "diff --combined "));
        }

        private static Optional<String> line(List<String> head, String start) {
            return head.stream()
                    .filter(line -> line.startsWith(start))
                    .map(line -> name(line.substring(start.length())))
                    .filter(name -> !name.isEmpty())
                    .findFirst();
        }

        private static String name(String words) {
            String name = words.substring(0, words.indexOf('\t') < 0 ? words.length() : words.indexOf('\t'));
            int state = name.lastIndexOf(" (");
            String plain = (state > 0
                                    && STATE.matcher(name.substring(state + 1)).matches()
                            ? name.substring(0, state)
                            : name)
                    .strip();
            return plain.length() > 1 && plain.startsWith("\"") && plain.endsWith("\"")
                    ? QuotedString.GIT_PATH.dequote(plain)
                    : plain;
        }

        private static boolean isMarked(String name) {
            return name.equals(NOWHERE) || MARKED.matcher(name).matches();
        }

        private static boolean sameMark(String before, String after) {
            return before.charAt(0) == after.charAt(0);
        }

        private static Optional<String> plain(String name, boolean marked) {
            return name.equals(NOWHERE) ? Optional.empty() : Optional.of(marked ? name.substring(2) : name);
        }
    }
}
