package org.reviewarchive.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.diagnostic.Diagnosed;
import org.reviewarchive.diagnostic.Diagnostic;
import org.reviewarchive.diagnostic.Place;
import org.reviewarchive.model.Review;
import org.reviewarchive.model.TimelineEvent;
import org.reviewarchive.site.SampleReviews;

class StoredReviewTest {
    @Test
    void comesBackAsItWasKept() throws IOException {
        for (Review review : List.of(WholeReview.make(), SampleReviews.full(), SampleReviews.bare("D1"))) {
            Diagnosed<Review> kept = new Diagnosed<>(review, List.of());
            assertEquals(kept, StoredReview.of(StoredReview.bytes(kept)));
        }
    }

    @Test
    void comesBackInEveryLocale() throws IOException {
        Locale former = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            comesBackAsItWasKept();
        } finally {
            Locale.setDefault(former);
        }
    }

    @ParameterizedTest
    @EnumSource(Code.class)
    void keepsDiagnosticsOfEveryCode(Code code) throws IOException {
        Diagnostic whole = Diagnostic.of(code, "D1.html", "is \"odd\"");
        Diagnostic spot = new Diagnostic(code, new Place("D1.html", "comment 45"), "is odd");
        Diagnosed<Review> kept = new Diagnosed<>(SampleReviews.bare("D1"), List.of(whole, spot));

        assertEquals(kept, StoredReview.of(StoredReview.bytes(kept)));
    }

    /** So that what is added to the model stands in the reviews that the tests of this package keep and publish. */
    @Test
    void isTriedWithEveryEventRecordAndFactOfTheModel() throws ReflectiveOperationException {
        assertEquals(
                Set.of(TimelineEvent.class.getPermittedSubclasses()),
                WholeReview.timeline().stream().map(Object::getClass).collect(Collectors.toSet()));

        Set<Class<?>> known = new HashSet<>();
        addRecords(Review.class, known);
        Set<Class<?>> tried = new HashSet<>();
        addWhole(WholeReview.make(), tried);
        assertEquals(known, tried);
    }

    private static void addRecords(Type type, Set<Class<?>> known) {
        if (type instanceof ParameterizedType generic) {
            Stream.of(generic.getActualTypeArguments()).forEach(each -> addRecords(each, known));
        } else if (type instanceof Class<?> plain && plain.isSealed()) {
            Stream.of(plain.getPermittedSubclasses()).forEach(each -> addRecords(each, known));
        } else if (type instanceof Class<?> plain && plain.isRecord() && known.add(plain)) {
            Stream.of(plain.getRecordComponents()).forEach(each -> addRecords(each.getGenericType(), known));
        }
    }

    /** Collects the records in a value and minds that no list and no optional fact of them is empty. */
    private static void addWhole(Object value, Set<Class<?>> tried) throws ReflectiveOperationException {
        if (value instanceof Optional<?> fact) {
            addWhole(fact.orElseThrow(), tried);
        } else if (value instanceof OptionalInt number) {
            assertTrue(number.isPresent());
        } else if (value instanceof List<?> list) {
            assertTrue(!list.isEmpty());
            for (Object each : list) {
                addWhole(each, tried);
            }
        } else if (value instanceof Record whole) {
            tried.add(whole.getClass());
            for (RecordComponent part : whole.getClass().getRecordComponents()) {
                addWhole(part.getAccessor().invoke(whole), tried);
            }
        }
    }
}
