package org.reviewarchive.reader.phabricator;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.reviewarchive.capture.Capture;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.diagnostic.Diagnostic;

/** Says why a page of this system is no revision. */
final class NoRevision {
    private NoRevision() {}

    static Diagnostic why(Capture capture, Document page) {
        Optional<String> named = PageIds.revisionIn(capture.fileName());
        String title = Dom.fold(page.title());
        boolean login = title.equals("Login")
                || title.equals("Log In")
                || Dom.first(page, "phabricator-login-form").isPresent()
                || Dom.first(page, "auth-account-view").isPresent()
                || capture.text().contains("phabricator-login");
        if (login) {
            return Diagnostic.of(
                    Code.LOGIN_WALL,
                    capture.path(),
                    "a login form was saved instead of the page; save it again while logged in");
        }
        boolean notFound = title.contains("404") || title.contains("Not Found");
        if (named.isPresent() && notFound) {
            return Diagnostic.of(
                    Code.UNREADABLE_REVIEW,
                    capture.path(),
                    "the server's error page was saved instead of " + named.get());
        }
        String what = title.isEmpty() ? "a page without a title" : "\"" + title + "\"";
        return Diagnostic.of(Code.NOT_A_REVIEW, capture.path(), what + " is no review; not published");
    }
}
