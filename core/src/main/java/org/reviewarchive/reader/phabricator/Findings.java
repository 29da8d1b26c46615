package org.reviewarchive.reader.phabricator;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.diagnostic.Diagnostic;
import org.reviewarchive.diagnostic.Place;

/** Gathers what one capture lacks, each finding once. Not thread-safe: one for each capture. */
final class Findings {
    private final String file;
    private final Set<Diagnostic> found = new TreeSet<>();

    Findings(String file) {
        this.file = file;
    }

    void add(Code code, String message) {
        found.add(Diagnostic.of(code, file, message));
    }

    void add(Code code, String detail, String message) {
        found.add(new Diagnostic(code, new Place(file, detail), message));
    }

    String file() {
        return file;
    }

    List<Diagnostic> list() {
        return new ArrayList<>(found);
    }
}
