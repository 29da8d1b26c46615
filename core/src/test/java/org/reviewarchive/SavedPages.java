package org.reviewarchive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the smallest pages that are read as reviews. */
final class SavedPages {
    private final Path folder;

    SavedPages(Path folder) {
        this.folder = folder;
    }

    /** Saves a page that names its server. */
    void save(String file, String host, String id, String... comments) throws IOException {
        write(
                file,
                page(
                        "<a class=\"phabricator-core-login-button\" href=\"https://" + host
                                + "/auth/start/\">Log In</a>",
                        id,
                        comments));
    }

    /** Saves a page that does not say where it is from. */
    void saveWithoutHost(String file, String id, String... comments) throws IOException {
        write(file, page("", id, comments));
    }

    /** Saves the page of a task; a server without a name is none. */
    void saveTask(String file, String host, String id, String... comments) throws IOException {
        String page = page(
                host.isEmpty()
                        ? ""
                        : "<a class=\"phabricator-core-login-button\" href=\"https://" + host + "/\">Log In</a>",
                id,
                comments);
        String crumbs =
                "<a class=\"phui-crumb-view\" href=\"/maniphest/\"><span class=\"phui-crumb-name\">Maniphest</span></a>"
                        + "<span class=\"phui-crumb-view\"><span class=\"phui-crumb-name\">" + id + "</span></span>";
        write(file, page.replace("<h1", crumbs + "<h1"));
    }

    /** Saves what should be a page and is none. */
    void saveBroken(String file) throws IOException {
        write(file, "\0\0\0\0");
    }

    void write(String file, String content) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
    }

    private static String page(String menu, String id, String... comments) {
        StringBuilder timeline = new StringBuilder();
        int anchor = 100;
        for (String comment : comments) {
            anchor++;
            timeline.append("""
                    <div class="phui-timeline-shell"><a name="%1$d" id="%1$d" class="phabricator-anchor-view"></a>
                    <div class="phui-timeline-group"><div class="phui-timeline-title">\
                    <a href="/p/mira/" class="phui-handle phui-link-person">mira</a> added a comment.\
                    <span class="phui-timeline-extra"><a href="#%1$d">Mar 14 2021, 6:20 PM</a></span></div>
                    <div class="phui-timeline-core-content"><div class="transaction-comment">\
                    <div class="phabricator-remarkup"><p>%2$s</p></div></div></div></div></div>
                    """.formatted(anchor, comment));
        }
        return """
                <!DOCTYPE html>
                <html><head><meta charset="UTF-8"><title>%1$s Title of %1$s</title></head>
                <body class="phabricator-standard-page">%2$s
                <h1 class="phui-header-view"><span class="phui-header-header">Title of %1$s</span></h1>
                <div class="phui-header-subheader"><span class="phui-tag-core">Needs Review</span></div>
                <div class="phui-head-thing-view">Authored by <a href="/p/tomas/" class="phui-handle phui-link-person">\
                tomas</a> on Mar 1 2021, 1:00 AM.</div>
                <div class="phui-timeline-view">%3$s</div></body></html>
                """.formatted(id, menu, timeline);
    }
}
