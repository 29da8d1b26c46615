package org.reviewarchive.reader.phabricator.words;

import org.reviewarchive.model.Resolution;
import org.reviewarchive.model.Side;

/**
 * A comment as it stands in a file's code.
 *
 * @param said the comment with its author and words, and the line above it
 * @param side the column it hangs in
 * @param resolution its mark
 */
public record LoadedInline(Published said, Side side, Resolution resolution) {}
