package org.reviewarchive.capture;

import java.io.IOException;

/** More would have to be read than this project reads; the message says what, to stand behind the place. */
final class LimitReached extends IOException {
    private static final long serialVersionUID = 1L;

    LimitReached(String message) {
        super(message);
    }
}
