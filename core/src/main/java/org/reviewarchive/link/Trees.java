package org.reviewarchive.link;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Where folders and files of repositories stand in the site; their addresses are never too long for a disk. */
final class Trees {
    /** What is longer stands in a folder of its own, since many systems take no path beyond 260 characters. */
    private static final int LONGEST = 160;

    private Trees() {}

    static String folder(String host, String repository, String path) {
        List<String> names = names(path).map(Trees::folderName).toList();
        return place(host, repository, names);
    }

    static String file(String host, String repository, String path) {
        List<String> names = new ArrayList<>(names(path).map(Trees::folderName).toList());
        if (!names.isEmpty()) {
            String name = name(names(path).reduce((one, next) -> next).orElseThrow());
            // A file of that name would take the page of its folder.
            names.set(names.size() - 1, name.equals("index") ? "index~" : name);
        }
        return place(host, repository, names);
    }

    private static Stream<String> names(String path) {
        return Stream.of(path.split("/")).filter(name -> !name.isEmpty());
    }

    private static String place(String host, String repository, List<String> names) {
        String tree = "paths/" + folderName(host) + "/" + folderName(repository);
        String whole = String.join("/", names);
        if (whole.length() > LONGEST) {
            int last = names.size() - 1;
            return tree + "/~" + NameHash.of(String.join("/", names.subList(0, last))) + "/" + names.get(last);
        }
        return whole.isEmpty() ? tree : tree + "/" + whole;
    }

    /** A folder must not be named like the page of the file beside it. */
    private static String folderName(String foreign) {
        String name = name(foreign);
        return name.endsWith(".html") ? name + "~" : name;
    }

    /** Empty names, as of an unknown repository, get a name of their own like any other foreign word. */
    private static String name(String foreign) {
        String allowed = Addresses.allowed(foreign);
        return allowed.equals(foreign) && !foreign.isEmpty() ? allowed : allowed + "~" + NameHash.of(foreign);
    }
}
