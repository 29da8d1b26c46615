package org.reviewarchive.patch;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.EncoderUtil;
import org.apache.james.mime4j.codec.EncoderUtil.Usage;
import org.apache.james.mime4j.util.MimeUtil;
import org.reviewarchive.model.Moment;
import org.reviewarchive.model.PatchSet;
import org.reviewarchive.model.Person;
import org.reviewarchive.model.Review;

/**
 * Makes of a patch set a mail that {@code git am} takes. Captures know user names and no mail addresses, so an author
 * is called by the shown name and has an address made of the user name and the review's host.
 */
public final class MailboxPatch {
    private static final String START = "From " + "0".repeat(40) + " Mon Sep 17 00:00:00 2001";
    private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40}|[0-9a-f]{64}");
    /** Lines that would end a mail's text or pass for its header. */
    private static final Pattern TAKEN = Pattern.compile(
            "^(?:---(?:\\s*$| \\S)|diff -|Index: |>?From |\\[PATCH]|(?:From|Subject|Date|In-Reply-To|Content-[A-Za-z-]+):)"
                    + ".*");

    private MailboxPatch() {}

    /** Tells whether a patch can be made: the captures hold the code of all files, pictures and the like aside. */
    public static boolean isOffered(PatchSet patchSet) {
        return DiffText.isWhole(patchSet);
    }

    /**
     * Makes the mail.
     *
     * @param review the review
     * @param patchSet one of its patch sets
     * @param raw the patch as captured; it is used unaltered, and where it is a mail already the mail is it
     * @return the bytes; empty when there is no raw patch and the captures do not hold the code of every file
     */
    public static Optional<byte[]> of(Review review, PatchSet patchSet, Optional<byte[]> raw) {
        if (raw.isEmpty() && !isOffered(patchSet)) {
            return Optional.empty();
        }
        if (raw.filter(MailboxPatch::isMail).isPresent()) {
            return raw;
        }
        ByteArrayOutputStream mail = new ByteArrayOutputStream();
        mail.writeBytes(head(review, patchSet, raw.isPresent()).getBytes(StandardCharsets.UTF_8));
        mail.writeBytes(raw.orElseGet(() -> DiffText.of(patchSet).getBytes(StandardCharsets.UTF_8)));
        return Optional.of(mail.toByteArray());
    }

    private static boolean isMail(byte[] raw) {
        String start = new String(raw, 0, Math.min(5, raw.length), StandardCharsets.ISO_8859_1);
        return start.equals("From ") || start.equals("From:");
    }

    private static String head(Review review, PatchSet patchSet, boolean captured) {
        List<String> lines = new ArrayList<>();
        lines.add(START);
        lines.add("From: " + sender(review, patchSet));
        patchSet.when().flatMap(Moment::instant).ifPresent(when -> lines.add("Date: " + date(when)));
        lines.add(subject(review.title()));
        lines.add("MIME-Version: 1.0");
        lines.add("Content-Type: text/plain; charset=UTF-8");
        lines.add("Content-Transfer-Encoding: 8bit");
        lines.add("");
        review.summary().ifPresent(summary -> paragraph(summary.text(), lines));
        review.testPlan().ifPresent(plan -> paragraph("Test Plan:\n" + plan.text(), lines));
        lines.add("Differential Revision: "
                + review.origin().map(Object::toString).orElse(review.id()));
        lines.add("---");
        patchSet.base()
                .filter(base -> COMMIT.matcher(base).matches())
                .ifPresent(base -> lines.add("base-commit: " + base));
        List<String> leftOut = captured ? List.of() : DiffText.leftOut(patchSet);
        leftOut.forEach(path -> lines.add(" not in this patch: " + path.replaceAll("\\p{Cntrl}", "?")));
        lines.add("");
        return String.join("\n", lines) + "\n";
    }

    private static void paragraph(String text, List<String> lines) {
        String stripped = text.strip();
        if (!stripped.isEmpty()) {
            stripped.lines()
                    .map(line -> TAKEN.matcher(line).matches() ? " " + line : line)
                    .forEach(lines::add);
            lines.add("");
        }
    }

    private static String sender(Review review, PatchSet patchSet) {
        Person person = patchSet.author().or(review::owner).orElse(Person.named("unknown"));
        String shown = person.displayName()
                .orElse(person.name())
                .replaceAll("\\s+", " ")
                .strip();
        String name = !isPlain(shown)
                ? EncoderUtil.encodeEncodedWord(shown, Usage.WORD_ENTITY)
                : shown.matches("[A-Za-z0-9 '_-]+") ? shown : "\"" + shown.replaceAll("[\"\\\\]", "") + "\"";
        String host = review.host().replaceFirst(":\\d+$", "");
        return name + " <" + person.name().replaceAll("[^A-Za-z0-9._+-]", "_") + "@" + host + ">";
    }

    private static boolean isPlain(String words) {
        return words.chars().allMatch(c -> c >= ' ' && c < 0x7f) && !words.contains("=?");
    }

    private static String date(Instant when) {
        return DateTimeFormatter.RFC_1123_DATE_TIME
                .format(when.atOffset(ZoneOffset.UTC))
                .replace("GMT", "+0000");
    }

    private static String subject(String title) {
        String words = title.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        String plain = isPlain(words) ? words : EncoderUtil.encodeEncodedWord(words, Usage.TEXT_TOKEN);
        return MimeUtil.fold("Subject: [PATCH] " + plain, 0).replace("\r\n", "\n");
    }
}
