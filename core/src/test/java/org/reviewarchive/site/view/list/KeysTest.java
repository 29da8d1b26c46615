package org.reviewarchive.site.view.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reviewarchive.model.ObjectKind;
import org.reviewarchive.model.Resolution;
import org.reviewarchive.model.State;
import org.reviewarchive.model.Verdict;
import org.reviewarchive.site.Sites;

class KeysTest {
    private static final Set<ListKind> BY_NAME = EnumSet.range(ListKind.STATUS, ListKind.REVIEWER);

    /** Those that stand beside every list. */
    private static final Set<ListKind> WAYS =
            EnumSet.of(ListKind.ORDER, ListKind.STATUS, ListKind.YEAR, ListKind.REPOSITORY, ListKind.TAG);

    @Test
    void namesWordsByStemAndConstant() {
        assertEquals("orderNewest", Keys.of("order", Order.NEWEST));
        assertEquals("workLanded", Keys.of("work", "landed"));
    }

    @Test
    void everyConstantHasItsWords() {
        List<String> keys = Stream.of(
                        all("list", BY_NAME.stream()),
                        all("way", WAYS.stream()),
                        all("all", Stream.of(Order.values())),
                        all("by", Stream.of(Order.values())),
                        all("order", Stream.of(Order.values())),
                        all("work", Stream.of(Work.values())),
                        all("work", Stream.of(Work.values())).map(key -> key + "Is"),
                        all("verdict", Stream.of(Verdict.values())),
                        all("thread", Stream.of(Resolution.values())),
                        all("person", Stream.of(State.values())),
                        all("objects", Stream.of(ObjectKind.values())),
                        all("count", Stream.of(ObjectKind.values())))
                .flatMap(each -> each)
                .toList();

        assertEquals(
                List.of(), keys.stream().filter(key -> !Sites.texts().has(key)).toList());
    }

    private static Stream<String> all(String stem, Stream<? extends Enum<?>> constants) {
        return constants.map(constant -> Keys.of(stem, constant));
    }
}
