package org.reviewarchive.reader.phabricator.response;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reviewarchive.capture.Capture;
import org.reviewarchive.capture.Form;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.diagnostic.Diagnostic;
import org.reviewarchive.model.CommentThread;
import org.reviewarchive.model.FileDiff;
import org.reviewarchive.reader.ReadResult;
import org.reviewarchive.reader.phabricator.page.PageReader;
import org.reviewarchive.reader.phabricator.words.Findings;
import org.reviewarchive.reader.phabricator.words.Json;
import org.reviewarchive.reader.phabricator.words.LoadedFile;
import org.reviewarchive.reader.phabricator.words.PageIds;

/**
 * Reads the answer to a request for one file's code: {@code for (;;);} and JSON with the code as markup, and beside it
 * what a page does not show of the comments. Such an answer tells the number of the file and neither its path nor the
 * version; see {@link FileDiff#untoldPath}. Written from answers of Phorge 2026. Stateless and thread-safe.
 */
public final class ResponseReader {
    private static final Pattern REQUEST =
            Pattern.compile("(?:GET|POST) (https?://[A-Za-z0-9.:-]{1,255})?/\\S*differential/changeset/\\S*(?=\\s)");
    private static final Pattern GHOST = Pattern.compile("(?:https?://[^/]+)?/(D[1-9]\\d{0,8})\\?.*");

    private ResponseReader() {}

    /** Reads a capture; empty when it is neither such an answer nor a request for one. */
    public static Optional<ReadResult> read(Capture capture) {
        if (capture.form() == Form.TEXT) {
            Matcher request = REQUEST.matcher(capture.text());
            return request.lookingAt() ? Optional.of(request(capture, request)) : Optional.empty();
        }
        return Json.parse(capture.text())
                .filter(answer -> answer.path("payload").path("changeset").isTextual())
                .map(answer -> answer(capture, answer));
    }

    /** Files of one review often stand in a folder or archive that is called after it. */
    private static Optional<String> named(Capture capture) {
        return PageIds.revisionIn(capture.fileName()).or(() -> PageIds.revisionIn(capture.path()));
    }

    /** A request is no more than a hint: it names the server that the answer beside it does not name. */
    private static ReadResult request(Capture capture, Matcher request) {
        Optional<String> id = named(capture);
        if (id.isEmpty()) {
            return new ReadResult.NoReview(Diagnostic.of(
                    Code.NOT_A_REVIEW, capture.path(), "asks for a file's code and holds none; the answer to it does"));
        }
        Optional<URI> address = capture.source()
                .address()
                .or(() -> Optional.ofNullable(request.group(1)).map(URI::create));
        return ReadResult.Read.of(
                ReviewPart.of(capture, id.get(), address, new ReviewPart.Known(Optional.empty(), List.of())),
                List.of());
    }

    private static ReadResult answer(Capture capture, JsonNode answer) {
        InlineFacts facts = InlineFacts.of(answer.path("javelin_metadata"));
        Optional<String> id = review(facts).or(() -> named(capture));
        if (id.isEmpty()) {
            return new ReadResult.NoReview(Diagnostic.of(
                    Code.ID_UNKNOWN,
                    capture.path(),
                    "holds a file's code and does not tell of which review; call it after the review, such as"
                            + " D12-1.json.txt"));
        }
        Findings findings = new Findings(capture.path());
        Optional<URI> address = capture.source().address().filter(uri -> uri.getRawAuthority() != null);
        String html = answer.path("payload").path("changeset").textValue();
        LoadedFile code = PageReader.code(html, facts.changeset(), capture.source(), findings);
        if (code.file().id().isEmpty()) {
            findings.add(Code.PLACE_UNKNOWN, "it does not tell which file of which version its code is of");
        }
        if (!code.file().loaded()) {
            findings.add(Code.DIFF_NOT_LOADED, "it holds no code of one version; only comments and notes were read");
        }
        if (address.isEmpty()) {
            findings.add(Code.HOST_UNKNOWN, "it names no host; set <host> to the server's name");
        }
        List<CommentThread> threads = new ResponseThreads(facts, findings).of(code);
        return ReadResult.Read.of(
                ReviewPart.of(capture, id.get(), address, new ReviewPart.Known(Optional.of(code.file()), threads)),
                findings.list());
    }

    /** A comment that was made on another version leads there, by an address of the review. */
    private static Optional<String> review(InlineFacts facts) {
        return facts.all().stream()
                .map(fact -> Json.text(fact, "isGhost", "href"))
                .flatMap(Optional::stream)
                .map(GHOST::matcher)
                .filter(Matcher::matches)
                .map(address -> address.group(1))
                .findFirst();
    }
}
