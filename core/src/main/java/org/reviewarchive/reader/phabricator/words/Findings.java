package org.reviewarchive.reader.phabricator.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.diagnostic.Diagnostic;
import org.reviewarchive.diagnostic.Place;

/** Gathers what one capture lacks, each finding once. Not thread-safe: one for each capture. */
public final class Findings {
    private final String file;
    private final Set<Diagnostic> found = new TreeSet<>();

    public Findings(String file) {
        this.file = file;
    }

    public void add(Code code, String message) {
        found.add(Diagnostic.of(code, file, message));
    }

    public void add(Code code, String detail, String message) {
        found.add(new Diagnostic(code, new Place(file, detail), message));
    }

    public String file() {
        return file;
    }

    public List<Diagnostic> list() {
        return new ArrayList<>(found);
    }
}
