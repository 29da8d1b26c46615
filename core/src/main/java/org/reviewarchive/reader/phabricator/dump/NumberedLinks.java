package org.reviewarchive.reader.phabricator.dump;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the numbers of links out of the lines and gives each line the addresses that the list at the end has for them.
 */
final class NumberedLinks {
    private static final String LIST = "References";
    private static final Pattern ENTRY = Pattern.compile("\\s{0,8}(\\d{1,6})\\. (\\S.*)");
    private static final Pattern NUMBER = Pattern.compile("\\[(\\d{1,6})\\]");

    private final List<String> addresses = new ArrayList<>();
    private int next = 1;

    private NumberedLinks() {}

    static List<DumpLine> resolve(List<DumpLine> lines) {
        return new NumberedLinks().resolveAll(lines);
    }

    private List<DumpLine> resolveAll(List<DumpLine> lines) {
        int list = lines.size() - 1;
        while (list >= 0 && !lines.get(list).text().equals(LIST)) {
            list--;
        }
        int end = list < 0 ? lines.size() : list;
        for (DumpLine line : lines.subList(end, lines.size())) {
            Matcher entry = ENTRY.matcher(line.text().length() > 4_096 ? "" : line.text());
            if (entry.matches() && Integer.parseInt(entry.group(1)) == addresses.size() + 1) {
                addresses.add(entry.group(2));
            }
        }
        List<DumpLine> resolved = new ArrayList<>();
        for (DumpLine line : lines.subList(0, end)) {
            resolved.add(resolve(line));
        }
        return resolved;
    }

    /** The numbers grow by one through the whole text; any other number in brackets was written by somebody. */
    private DumpLine resolve(DumpLine line) {
        if (line.text().indexOf('[') < 0) {
            return line;
        }
        StringBuilder text = new StringBuilder();
        List<String> links = new ArrayList<>();
        Matcher number = NUMBER.matcher(line.text());
        int from = 0;
        while (number.find()) {
            if (Integer.parseInt(number.group(1)) == next) {
                text.append(line.text(), from, number.start());
                from = number.end();
                links.add(next <= addresses.size() ? addresses.get(next - 1) : "");
                next++;
            }
        }
        return new DumpLine(text.append(line.text().substring(from)).toString(), links);
    }
}
