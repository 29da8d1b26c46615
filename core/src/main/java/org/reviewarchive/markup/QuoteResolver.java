package org.reviewarchive.markup;

import java.util.Optional;

/** Knows where quoted words come from, and what is written beside them. */
public interface QuoteResolver {
    /**
     * Returns where quoted words were first said.
     *
     * @param words the quoted words as a person reads them, without what they quote in turn
     * @param head what stands above them, such as {@code In D12, @ada wrote:}; empty for nothing
     * @return the address and, as the title, what the link says; empty when the origin is not known for sure
     */
    Optional<Link> origin(String words, String head);

    /** Returns what stands for a folded quote. */
    String folded(String words, int lines);
}
