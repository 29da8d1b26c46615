package org.reviewarchive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.diagnostic.Diagnostic;
import org.reviewarchive.diagnostic.FailOn;
import org.reviewarchive.ledger.Ledger;
import org.reviewarchive.ledger.Thresholds;
import org.reviewarchive.report.JunitXml;
import org.reviewarchive.report.SarifLog;
import org.reviewarchive.store.ReportFile;

/** What a check leaves for other programs: every diagnostic, read review by review from the store. */
final class CheckReports {
    /** The name of the JUnit XML. */
    static final String JUNIT = "junit.xml";

    /** The name of the SARIF log. */
    static final String SARIF = "reviews.sarif";

    private final CheckOptions check;
    private final FailOn failOn;
    private final Stores stores;

    CheckReports(CheckOptions check, FailOn failOn, Stores stores) {
        this.check = check;
        this.failOn = failOn;
        this.stores = stores;
    }

    /** Writes both; what fails the build is a failure, everything else is said beside. */
    void write(Gathered gathered, Ledger ledger) throws IOException {
        try (ReportFile junitFile = ReportFile.create(check.reportDirectory().resolve(JUNIT));
                ReportFile sarifFile = ReportFile.create(check.reportDirectory().resolve(SARIF))) {
            try (JunitXml junit = new JunitXml(junitFile.stream());
                    SarifLog sarif = new SarifLog(sarifFile.stream())) {
                writeThresholds(check.thresholds().verdicts(ledger.totals()), junit);
                writeFiles(ledger.files(), junit, sarif);
                writeReviews(gathered, junit, sarif);
            }
            junitFile.keep();
            sarifFile.keep();
        }
    }

    private static void writeThresholds(List<Thresholds.Verdict> verdicts, JunitXml junit) throws IOException {
        int exceeded =
                (int) verdicts.stream().filter(Thresholds.Verdict::isExceeded).count();
        junit.suite("thresholds", verdicts.size(), exceeded);
        for (Thresholds.Verdict verdict : verdicts) {
            List<String> words = List.of(verdict.toString());
            boolean fails = verdict.isExceeded();
            junit.add(new JunitXml.Case(
                    "thresholds",
                    verdict.threshold().parameter(),
                    fails ? words : List.of(),
                    fails ? List.of() : words));
        }
        junit.endSuite();
    }

    private void writeFiles(List<Diagnostic> files, JunitXml junit, SarifLog sarif) throws IOException {
        Map<String, List<Diagnostic>> byFile = new TreeMap<>();
        for (Diagnostic diagnostic : files) {
            sarif.add(diagnostic);
            byFile.computeIfAbsent(diagnostic.place().file(), file -> new ArrayList<>())
                    .add(diagnostic);
        }
        int failing = (int) byFile.values().stream()
                .filter(each ->
                        each.stream().anyMatch(d -> failOn.fails(d.code().severity())))
                .count();
        junit.suite("files without a review", byFile.size(), failing);
        for (Map.Entry<String, List<Diagnostic>> file : byFile.entrySet()) {
            junit.add(test("files", file.getKey(), file.getValue()));
        }
        junit.endSuite();
    }

    private void writeReviews(Gathered gathered, JunitXml junit, SarifLog sarif) throws IOException {
        List<ReadCapture> reviews = List.copyOf(gathered.reviews().values());
        int failing = (int) reviews.stream()
                .filter(review -> fails(review.lacks().keySet()))
                .count();
        junit.suite("reviews", reviews.size(), failing);
        for (ReadCapture review : reviews) {
            List<Diagnostic> diagnostics = review.lacks().isEmpty()
                    ? List.of()
                    : stores.reviews().get(review.number()).diagnostics().stream()
                            .sorted()
                            .toList();
            for (Diagnostic diagnostic : diagnostics) {
                sarif.add(diagnostic);
            }
            String title = review.facts().id() + " " + review.facts().title();
            junit.add(test(review.facts().host(), title, diagnostics));
        }
        junit.endSuite();
    }

    private boolean fails(Set<Code> codes) {
        return codes.stream().anyMatch(code -> failOn.fails(code.severity()));
    }

    private JunitXml.Case test(String group, String name, List<Diagnostic> diagnostics) {
        List<String> failures = new ArrayList<>();
        List<String> output = new ArrayList<>();
        for (Diagnostic diagnostic : diagnostics) {
            boolean fails = failOn.fails(diagnostic.code().severity());
            (fails ? failures : output).add(diagnostic.toString());
        }
        return new JunitXml.Case(group, name, failures, output);
    }
}
