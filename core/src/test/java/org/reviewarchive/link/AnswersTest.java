package org.reviewarchive.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reviewarchive.link.Question.Kind;

class AnswersTest {
    private static final String HOST = FactSamples.review("D1").make().host();

    private static LinkIndex index(FactSamples... reviews) {
        return LinkIndex.of(Stream.of(reviews).map(FactSamples::make).toList());
    }

    /** Facts of the same words come from the same capture. */
    private static String answer(LinkIndex links, Kind kind, String of) {
        return new Answers(links, key -> key + links.find(key).map(ReviewFacts::title)).to(new Question(kind, of));
    }

    @Test
    void anAnswerChangesWithThatReviewAndNoOther() {
        LinkIndex before = index(FactSamples.review("D1"), FactSamples.review("D2"));
        LinkIndex after =
                index(FactSamples.review("D1"), FactSamples.review("D2").title("Another"));

        assertEquals(answer(before, Kind.PAGE, HOST + "/D1"), answer(after, Kind.PAGE, HOST + "/D1"));
        assertNotEquals(answer(before, Kind.PAGE, HOST + "/D2"), answer(after, Kind.PAGE, HOST + "/D2"));
        assertNotEquals(answer(before, Kind.NEIGHBOURS, HOST + "/D1"), answer(after, Kind.NEIGHBOURS, HOST + "/D1"));
        assertNotEquals(answer(before, Kind.ALL, ""), answer(after, Kind.ALL, ""));
    }

    @Test
    void whatIsAbsentIsAnAnswerToo() {
        LinkIndex before = index(FactSamples.review("D1"));
        LinkIndex after = index(FactSamples.review("D1"), FactSamples.review("D2"));

        for (Kind kind : List.of(Kind.PAGE, Kind.NEIGHBOURS)) {
            assertNotEquals(answer(before, kind, HOST + "/D2"), answer(after, kind, HOST + "/D2"), kind.name());
        }
    }

    @Test
    void everyQuestionIsHeard() {
        List<Question> heard = new ArrayList<>();
        LinkIndex links = index(FactSamples.review("D1")).watched(heard::add);

        links.newestFirst();
        links.holds(HOST + "/D1");
        links.mentionsOf(HOST + "/D1");
        links.mentionedBy(HOST + "/D1");
        links.stack(links.find(HOST + "/D1").orElseThrow());
        links.newer(HOST + "/D1");
        links.isServer(HOST);
        links.isKnown("@ada");
        links.people().page("ada");

        Set<Kind> kinds = new HashSet<>();
        heard.forEach(question -> kinds.add(question.kind()));
        assertEquals(Set.of(Kind.values()), kinds);
        assertTrue(heard.contains(new Question(Kind.PAGE, HOST + "/D1")), heard.toString());
    }
}
