package org.reviewarchive.link;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What stays in memory of anything that has a page of its own: a review, a task or a commit. */
public sealed interface PageFacts permits ReviewFacts, ObjectFacts {
    /** Returns the server. */
    String host();

    /** Returns the source's own mark. */
    String id();

    /** Returns the title. */
    String title();

    /** Returns the address it was published at. */
    Optional<URI> origin();

    /** Returns when it was opened. */
    Optional<Instant> created();

    /** Returns the fragments its page answers to. */
    Anchors anchors();

    /** Returns the people and projects it shows, with {@code @} or {@code #} before them. */
    Set<String> names();

    /** Returns the objects its texts name. */
    List<Mention> mentions();

    /** Returns the address of its page. */
    PagePath page();

    /** Returns the name that is unique in an archive: host and mark. */
    default String key() {
        return host() + "/" + id();
    }
}
