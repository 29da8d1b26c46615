package org.reviewarchive.patch;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;

/**
 * The mail that stands around a patch, as far as there is one.
 *
 * @param author who wrote it, as the mail names them
 * @param address their address
 * @param date when, in the mail's words
 * @param subject its subject without marks such as {@code [PATCH]}
 * @param body what it says above the patch, without the lines that only name things
 * @param review the address of the review it belongs to
 */
public record PatchMail(
        Optional<String> author,
        Optional<String> address,
        Optional<String> date,
        Optional<String> subject,
        Optional<String> body,
        Optional<String> review) {
    private static final Pattern START = Pattern.compile("(?m)^From [0-9a-f]{7,64} Mon Sep 17 00:00:00 2001\\r?$");
    private static final Pattern FIELD = Pattern.compile("([A-Za-z][A-Za-z-]{0,40}):[ \\t]*(.*)");
    private static final Pattern MARKS = Pattern.compile("^(?:\\s*\\[[^\\]]{0,80}])+\\s*");
    private static final Pattern SENDER = Pattern.compile("\"?([^\"<]*?)\"?\\s*<([^<>\\s]+)>");
    private static final Pattern REVIEW = Pattern.compile("^\\s*Differential Revision:\\s*(\\S+)\\s*$");
    private static final Pattern ADDRESS_LINE = Pattern.compile("^\\s*(?:Differential Revision|Signed-off-by):.*");
    private static final Pattern END = Pattern.compile("^(?:---$|diff --git |Index: |--- \\S).*");
    /** A longer text above a patch is no mail's. */
    private static final int LONGEST = 20_000;

    private static final int WIDEST = 1_000;

    /** Returns the patches of a mailbox, each with its mail; a text that is none is one patch. */
    public static List<String> split(String text) {
        List<String> mails = new ArrayList<>();
        Matcher start = START.matcher(text);
        int from = 0;
        while (start.find()) {
            if (start.start() > from) {
                mails.add(text.substring(from, start.start()));
            }
            from = start.start();
        }
        mails.add(text.substring(from));
        return mails;
    }

    /** Reads what stands above a patch. */
    public static PatchMail of(String patch) {
        List<String> above = patch.lines()
                .takeWhile(line -> !END.matcher(line).matches())
                .limit(LONGEST)
                .toList();
        int[] next = {0};
        Map<String, String> fields = fields(above, next);
        List<String> said = fields.containsKey("subject") ? above.subList(next[0], above.size()) : List.of();
        Optional<String> from = Optional.ofNullable(fields.get("from"));
        Optional<Matcher> sender = from.map(SENDER::matcher).filter(Matcher::matches);
        return new PatchMail(
                sender.map(m -> m.group(1).strip()).or(() -> from).filter(name -> !name.isBlank()),
                sender.map(m -> m.group(2)),
                Optional.ofNullable(fields.get("date")),
                Optional.ofNullable(fields.get("subject"))
                        .map(words -> MARKS.matcher(words).replaceFirst(""))
                        .filter(words -> !words.isBlank()),
                Optional.of(body(said)).filter(words -> !words.isEmpty()),
                review(above));
    }

    /** Returns when it was written; empty when its words are no date. */
    public Optional<Instant> instant() {
        try {
            return date.map(words -> OffsetDateTime.parse(words, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException otherWords) {
            return Optional.empty();
        }
    }

    private static Map<String, String> fields(List<String> lines, int[] next) {
        Map<String, String> fields = new LinkedHashMap<>();
        int i = !lines.isEmpty() && lines.get(0).startsWith("From ") ? 1 : 0;
        String last = "";
        for (; i < lines.size() && !lines.get(i).isBlank(); i++) {
            String line = lines.get(i);
            Matcher field = FIELD.matcher(line);
            if (Character.isWhitespace(line.charAt(0)) && !last.isEmpty()) {
                fields.merge(last, cut(line.strip()), (a, b) -> a.length() < WIDEST ? a + " " + b : a);
            } else if (field.matches()) {
                last = field.group(1).toLowerCase(Locale.ROOT);
                fields.put(last, cut(field.group(2).strip()));
            } else {
                return Map.of();
            }
        }
        next[0] = i;
        fields.replaceAll((name, words) -> DecoderUtil.decodeEncodedWords(words, DecodeMonitor.SILENT));
        return fields;
    }

    private static String cut(String words) {
        return words.length() < WIDEST ? words : words.substring(0, WIDEST);
    }

    private static String body(List<String> said) {
        StringBuilder body = new StringBuilder();
        said.stream()
                .filter(line -> !ADDRESS_LINE.matcher(line).matches())
                .forEach(line -> body.append(line).append('\n'));
        return body.toString().strip();
    }

    /** The last such line counts: those before may be quoted. */
    private static Optional<String> review(List<String> above) {
        Optional<String> review = Optional.empty();
        for (String line : above) {
            Matcher named = REVIEW.matcher(line);
            if (named.matches()) {
                review = Optional.of(named.group(1));
            }
        }
        return review;
    }
}
