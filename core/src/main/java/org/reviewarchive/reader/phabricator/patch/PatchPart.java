package org.reviewarchive.reader.phabricator.patch;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.reviewarchive.capture.Capture;
import org.reviewarchive.model.FileDiff;
import org.reviewarchive.model.Moment;
import org.reviewarchive.model.PatchSet;
import org.reviewarchive.model.Person;
import org.reviewarchive.model.Precision;
import org.reviewarchive.model.Review;
import org.reviewarchive.model.ReviewName;
import org.reviewarchive.patch.PatchMail;
import org.reviewarchive.reader.Provenances;
import org.reviewarchive.reader.phabricator.words.PageIds;

/**
 * What a patch tells of its review.
 *
 * @param capture the capture
 * @param name which revision and version it is
 * @param mail the mail around it
 * @param files its files
 * @param raw the hash of the patch, when the capture holds nothing else
 */
record PatchPart(Capture capture, PatchName name, PatchMail mail, List<FileDiff> files, Optional<String> raw) {
    Review review() {
        String id = name.id().orElseThrow();
        // A name made of bytes is no address on the server.
        Optional<URI> origin = name.host()
                .filter(host -> id.startsWith("D"))
                .map(host -> URI.create(name.scheme().orElse("https") + "://" + host + "/" + id));
        ReviewName named = new ReviewName(
                PageIds.SYSTEM,
                name.host().orElse(PageIds.UNKNOWN_HOST),
                id,
                origin,
                mail.subject().orElse(id));
        return Review.piece(
                named, List.of(patchSet()), List.of(), Provenances.of(capture, PageIds.SYSTEM, Optional.empty()));
    }

    private PatchSet patchSet() {
        return new PatchSet(
                name.version().orElse(PatchSet.UNTOLD),
                OptionalInt.empty(),
                mail.body(),
                author(),
                mail.date()
                        .map(words -> new Moment(
                                mail.instant(),
                                Optional.of(words),
                                mail.instant().isPresent() ? Precision.SECOND : Precision.UNKNOWN)),
                Optional.empty(),
                List.of(),
                MovedFiles.listed(files),
                raw);
    }

    /** An address on the review's own server begins with the user's name; any other tells nothing of it. */
    private Optional<Person> author() {
        Optional<String> user = mail.address()
                .filter(address -> name.host()
                        .filter(host -> address.endsWith("@" + host.replaceFirst(":\\d+$", "")))
                        .isPresent())
                .map(address -> address.substring(0, address.lastIndexOf('@')))
                .filter(local -> !local.isEmpty());
        return user.map(local -> new Person(local, mail.author().filter(shown -> !shown.equals(local))))
                .or(() -> mail.author().map(Person::named));
    }
}
