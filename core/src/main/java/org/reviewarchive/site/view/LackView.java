package org.reviewarchive.site.view;

import org.reviewarchive.diagnostic.Diagnostic;

/**
 * Something the captures lack.
 *
 * @param lackPlace where
 * @param lackMessage what, and what was done about it
 * @param code the stable name of the problem
 */
public record LackView(String lackPlace, String lackMessage, String code) {
    public static LackView of(Diagnostic diagnostic) {
        return new LackView(
                diagnostic.place().toString(),
                diagnostic.message(),
                diagnostic.code().id());
    }
}
