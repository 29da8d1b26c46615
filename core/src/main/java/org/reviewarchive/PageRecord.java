package org.reviewarchive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.reviewarchive.cache.KeptPage;
import org.reviewarchive.link.Answers;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.link.PagePath;
import org.reviewarchive.link.Question;
import org.reviewarchive.site.SiteFile;
import org.reviewarchive.site.SiteWriter;

/** Takes down what is written of one review, task or commit, and what it stands on. Of one thread. */
final class PageRecord {
    private final SiteWriter writer;
    private final LinkIndex links;
    private final Set<Question> asked = ConcurrentHashMap.newKeySet();
    private final List<SiteFile> files = new ArrayList<>();
    private Map<String, Integer> terms = Map.of();

    PageRecord(SiteWriter writer, LinkIndex links) {
        this.writer = writer;
        this.links = links.watched(asked::add);
    }

    /** Returns the index to ask. */
    LinkIndex links() {
        return links;
    }

    /** Writes a file of the site. */
    void write(PagePath path, byte[] content) {
        files.add(writer.write(path, content));
    }

    /** Notes by what words it is found. */
    void found(Map<String, Integer> words) {
        terms = words;
    }

    /** Returns what a later build has to know to keep the files. */
    KeptPage kept(String stamp, Answers answers) {
        SortedMap<Question.Kind, SortedMap<String, String>> told = new TreeMap<>();
        for (Question question : asked) {
            told.computeIfAbsent(question.kind(), kind -> new TreeMap<>()).put(question.of(), answers.to(question));
        }
        return new KeptPage(stamp, told, files, terms);
    }
}
