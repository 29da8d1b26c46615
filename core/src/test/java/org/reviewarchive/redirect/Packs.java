package org.reviewarchive.redirect;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.reviewarchive.link.Anchors;
import org.reviewarchive.link.FactSamples;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.link.ObjectFacts;
import org.reviewarchive.link.Published;
import org.reviewarchive.link.ReviewFacts;
import org.reviewarchive.model.ObjectKind;

/** Packs for tests, by the path of each file. */
final class Packs {
    static final String FOLDER = "redirects/" + FactSamples.HOST + "/";
    static final String HASH = "0123456789abcdef0123456789abcdef01234567";
    static final Destinations HERE = to(Optional.empty(), Optional.empty(), Revisions.NONE);

    private Packs() {}

    static Destinations to(Optional<String> base, Optional<String> forge, Revisions revisions) {
        return new Destinations(
                new Published(base.map(URI::create)), forge.map(url -> new Forge(url, Optional.empty())), revisions);
    }

    static ObjectFacts object(String id) {
        return new ObjectFacts(
                FactSamples.HOST,
                id,
                id.startsWith("T") ? ObjectKind.TASK : ObjectKind.COMMIT,
                Optional.empty(),
                "Title",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Anchors.of(List.of()),
                Set.of(),
                List.of());
    }

    /** Two reviews, one with an older patch set, a task and a commit. */
    static LinkIndex some() {
        return LinkIndex.of(
                List.of(
                        FactSamples.review("D1").make(),
                        FactSamples.review("D20").patchSet("7").make()),
                List.of(object("T5"), object("rTERN" + HASH)));
    }

    static LinkIndex reviews(Stream<String> marks) {
        return LinkIndex.of(
                marks.map(FactSamples::review).map(FactSamples::make).toList());
    }

    static Map<String, String> of(LinkIndex links, Destinations to) {
        Map<String, String> files = new TreeMap<>();
        new RedirectPacks(links, to).write((path, bytes) -> files.put(path.value(), new String(bytes, UTF_8)));
        return files;
    }

    static String of(LinkIndex links, Destinations to, String file) {
        return of(links, to).get(FOLDER + file);
    }

    /** What a file says beside its comments. */
    static String rules(String text) {
        return text.replaceAll("(?m)^#.*\n", "");
    }

    static LinkIndex of(ReviewFacts... reviews) {
        return LinkIndex.of(List.of(reviews));
    }
}
