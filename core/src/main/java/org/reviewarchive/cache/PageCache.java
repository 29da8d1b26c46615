package org.reviewarchive.cache;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.reviewarchive.json.StoredValue;
import org.reviewarchive.link.Answers;
import org.reviewarchive.link.Question;
import org.reviewarchive.site.SiteFile;

/** Knows which pages of the former build are the same in this one. Thread-safe. */
public final class PageCache {
    private final CacheFolder folder;
    private final Answers answers;
    private final Predicate<SiteFile> stands;

    /**
     * Takes a folder.
     *
     * @param folder what earlier builds left
     * @param answers what the link index answers now
     * @param stands tells whether a file of the former site is as it was written
     */
    public PageCache(CacheFolder folder, Answers answers, Predicate<SiteFile> stands) {
        this.folder = folder;
        this.answers = answers;
        this.stands = stands;
    }

    /**
     * Returns the files of a review, task or commit, if a build would make the same again.
     *
     * @param key its kind, host and mark
     * @param stamp what it is made of now, and by what
     */
    public Optional<KeptPage> find(String key, String stamp) {
        return folder.get(key)
                .flatMap(PageCache::restored)
                .filter(page -> page.stamp().equals(stamp)
                        && page.files().stream().allMatch(stands)
                        && page.answers().entrySet().stream()
                                .allMatch(kind -> isAnswered(kind.getKey(), kind.getValue())));
    }

    private boolean isAnswered(Question.Kind kind, Map<String, String> before) {
        return before.entrySet().stream()
                .allMatch(
                        asked -> answers.to(new Question(kind, asked.getKey())).equals(asked.getValue()));
    }

    /** Remembers a page that was made. */
    public void put(String key, KeptPage page) {
        folder.put(key, StoredValue.bytes(page));
    }

    private static Optional<KeptPage> restored(byte[] bytes) {
        try {
            return Optional.of(StoredValue.of(bytes, KeptPage.class));
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }
}
