package org.reviewarchive.site.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reviewarchive.search.CodeFile;
import org.reviewarchive.site.Page;
import org.reviewarchive.site.Sites;

/** The spots of a rendered page, for tests. */
final class PageIds {
    private static final Pattern ID = Pattern.compile("\\bid=\"?([^\\s\">]+)");

    private PageIds() {}

    static Set<String> of(Page page) {
        Matcher matcher = ID.matcher(new String(Sites.THEME.render(page), UTF_8));
        Set<String> ids = new TreeSet<>();
        while (matcher.find()) {
            ids.add(matcher.group(1));
        }
        return ids;
    }

    /** Counts lines as docs/search.md says. */
    static Set<String> ofLines(CodeFile file) {
        Set<String> ids = new TreeSet<>();
        int old = 0;
        int now = 0;
        for (String line : file.lines()) {
            char sign = line.charAt(0);
            if (sign == '@') {
                String[] numbers = line.substring(1).split(" ", 3);
                old = Integer.parseInt(numbers[0]);
                now = Integer.parseInt(numbers[1]);
                continue;
            }
            ids.add(file.number() + (sign == '-' ? "o" + old : "n" + now));
            old += sign == '+' ? 0 : 1;
            now += sign == '-' ? 0 : 1;
        }
        return ids;
    }
}
