package org.reviewarchive.site.view;

import java.util.Optional;

/**
 * A file the review was read from.
 *
 * @param capturePath its path in the input folder
 * @param hash its SHA-256
 * @param container its form
 * @param reader the reader that knew it
 * @param saved when it was saved, where it says so
 */
record CaptureView(String capturePath, String hash, String container, String reader, Optional<MomentView> saved) {}
