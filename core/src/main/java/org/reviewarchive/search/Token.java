package org.reviewarchive.search;

import java.util.List;

/**
 * One token of a text.
 *
 * @param terms what finds it: the whole and, behind it, its parts; never empty
 */
record Token(List<String> terms) {
    String whole() {
        return terms.get(0);
    }
}
