package org.reviewarchive.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reviewarchive.diagnostic.SiteException;

/** Reads the lines of a mailmap one after the other. The first name in angle brackets is the one that stays. */
final class MailmapLines {
    private static final String EXAMPLE = "; write lines such as: Ada Lovelace <ada> <alovelace>";

    private final String file;
    private final Map<String, String> owners = new HashMap<>();
    private final Map<String, String> firstNames = new HashMap<>();
    private final Map<String, String> longNames = new HashMap<>();
    private int number;

    MailmapLines(String file) {
        this.file = file;
    }

    void add(String line) {
        number++;
        String plain = line.replace("\uFEFF", "").strip();
        if (plain.isEmpty() || plain.startsWith("#")) {
            return;
        }
        int start = plain.indexOf('<');
        if (start < 0) {
            throw broken("has no name in angle brackets");
        }
        List<String> names = names(plain, start);
        String first = names.get(0);
        String longName = plain.substring(0, start).strip();
        if (!longName.isEmpty()) {
            longNames.putIfAbsent(first, longName);
        }
        names.forEach(name -> give(name, first));
    }

    private List<String> names(String line, int start) {
        List<String> names = new ArrayList<>();
        int at = start;
        while (at < line.length() && line.charAt(at) != '#') {
            int end = line.indexOf('>', at);
            if (line.charAt(at) != '<' || end < 0) {
                throw broken(end < 0 ? "has a name without its last angle bracket" : "has words behind its names");
            }
            String name = line.substring(at + 1, end).strip();
            if (name.isEmpty() || name.contains("<")) {
                throw broken("has an empty or broken name");
            }
            names.add(name);
            at = end + 1;
            while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
                at++;
            }
        }
        return names;
    }

    private void give(String name, String first) {
        String former = owners.putIfAbsent(name, first);
        if (former != null && !former.equals(first)) {
            throw new SiteException(where() + "gives \"" + name + "\" to \"" + first + "\", and a line before it to \""
                    + former + "\"; give each name to one person.");
        }
        if (!name.equals(first)) {
            firstNames.put(name, first);
        }
    }

    private SiteException broken(String what) {
        return new SiteException(where() + what + EXAMPLE);
    }

    private String where() {
        return "<mailmap> is \"" + file + "\": line " + number + " ";
    }

    Map<String, String> firstNames() {
        return firstNames;
    }

    Map<String, String> longNames() {
        return longNames;
    }
}
