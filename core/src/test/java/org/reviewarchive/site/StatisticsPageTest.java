package org.reviewarchive.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.reviewarchive.link.FactSamples.ofTern;
import static org.reviewarchive.link.FactSamples.review;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.reviewarchive.link.Course;
import org.reviewarchive.link.LinkIndex;
import org.reviewarchive.link.ReviewFacts;
import org.reviewarchive.model.State;

class StatisticsPageTest {
    @Test
    void saysHowMuchIsCountedAndWhereTheMiddleLies() {
        Document page = page(
                ofTern("D1")
                        .opened("2021-05-01T10:00:00Z")
                        .went(new Course(Optional.of(Instant.parse("2021-05-01T13:10:00Z")), Optional.empty(), 0))
                        .make(),
                ofTern("D2").opened("2021-05-01T10:00:00Z").make(),
                review("D3").make());

        Element answer = page.getElementById("answer").parent();
        assertEquals(
                "Median: 3 hours. The middle half: 3 hours to 3 hours.",
                answer.select(".middle").text());
        assertEquals(
                "1 review is counted · 1 was never answered · 1 is left out, because the captures do not tell.",
                answer.select(".counted").text());
        assertEquals(
                "1 hour to 4 hours 1 100%", answer.select("tbody tr").get(2).text());
        assertEquals("1 hour to 4 hours: 1 review", answer.select("rect title").text());
        assertTrue(answer.select("svg").attr("aria-label").startsWith("Time to the first answer. Median: 3 hours."));
    }

    @Test
    void showsNoPictureOfNothing() {
        Document page = page(ofTern("D1").make());

        assertTrue(page.getElementById("landing").parent().select("svg, table").isEmpty());
        assertTrue(page.getElementById("opened").parent().select("svg, table").isEmpty());
        assertEquals(
                "No review is counted · 1 did not land.",
                page.select("#landing ~ .counted").text());
    }

    @Test
    void sharesNeverSayAllOrNothingOfLess() {
        Document page = page(IntStream.range(0, 1000)
                .mapToObj(i -> ofTern("D" + i)
                        .state(i == 0 ? State.LANDED : State.OPEN)
                        .make())
                .toArray(ReviewFacts[]::new));

        assertEquals(
                List.of("Open 999 99%", "Landed 1 < 1%", "Abandoned 0 0%"),
                page.select(".state-figures tbody tr").eachText());
    }

    @Test
    void showsEveryMonthOfTwentyYearsAndNamesTheYearsThereIsRoomFor() {
        Document page = page(months(240));

        Element chart = page.select("svg.wide").first();
        assertEquals(240, chart.select("rect").size());
        assertEquals(
                List.of("2002", "2004", "2006", "2008", "2010", "2012", "2014", "2016", "2018", "2020"),
                chart.select(".chart-marks text").eachText());
        assertEquals(
                "Reviews opened a month, 2001-01 to 2020-12; the most: 2001-01: 1 review", chart.attr("aria-label"));
        assertEquals(20, page.select(".year-figures tbody tr").size());
    }

    @Test
    void countsByYearWhenThereAreTooManyMonthsToTellApart() {
        Element chart = page(months(601)).select("svg.wide").first();

        assertEquals(51, chart.select("rect").size());
        assertEquals("2001: 12 reviews", chart.select("rect title").first().text());
        assertEquals("2051: 1 review", chart.select("rect title").last().text());
    }

    @Test
    void namesTheMonthsOfAShortTime() {
        Element chart = page(months(7)).select("svg.wide").first();

        assertEquals(
                List.of("2001-01", "2001-03", "2001-05", "2001-07"),
                chart.select(".chart-marks text").eachText());
        assertEquals(List.of("2001-03", "2001-07"), chart.select("text.minor").eachText());
    }

    private static ReviewFacts[] months(int number) {
        return IntStream.range(0, number)
                .mapToObj(month -> ofTern("D" + month)
                        .opened(YearMonth.of(2001, 1).plusMonths(month) + "-15T00:00:00Z")
                        .make())
                .toArray(ReviewFacts[]::new);
    }

    private static Document page(ReviewFacts... reviews) {
        return Sites.pages("Tern", LinkIndex.of(List.of(reviews)))
                .lists()
                .filter(page -> page.template().equals("statistics"))
                .map(page -> Jsoup.parse(new String(Sites.THEME.render(page), UTF_8)))
                .findFirst()
                .orElseThrow();
    }
}
