package org.reviewarchive.site.markdown;

import java.util.List;
import org.reviewarchive.diagnostic.Diagnostic;
import org.reviewarchive.link.MentionedBy;
import org.reviewarchive.link.PageFacts;
import org.reviewarchive.markup.MarkdownWords;
import org.reviewarchive.model.Provenance;
import org.reviewarchive.site.view.Words;

/** Who mentions the review, which files it was read from, and what they lack. */
final class TwinSource {
    private final TwinScope scope;
    private final TwinText out;

    TwinSource(TwinScope scope, TwinText out) {
        this.scope = scope;
        this.out = out;
    }

    void write(List<MentionedBy> mentions, List<Diagnostic> diagnostics) {
        if (!mentions.isEmpty()) {
            out.heading(2, scope.say("mentionedByHeading"));
            mentions.forEach(this::write);
        }
        out.heading(2, scope.say("twinCaptures"));
        scope.review().captures().forEach(this::write);
        out.heading(2, scope.say("lacksHeading"));
        if (diagnostics.isEmpty()) {
            out.paragraph(scope.say("lacksNothing"));
        }
        diagnostics.stream()
                .sorted()
                .forEach(lack -> out.item(MarkdownWords.line(lack.place() + ": " + lack.message()) + " ("
                        + MarkdownWords.code(lack.code().id()) + ")"));
    }

    private void write(MentionedBy mention) {
        PageFacts source = mention.source();
        String words = MarkdownWords.line(Words.shortMark(source.id()) + " " + source.title());
        String link = MarkdownWords.link(
                words, scope.page().to(source.page(), mention.mention().from()));
        out.item(link + ": " + MarkdownWords.line(mention.mention().snippet()));
    }

    private void write(Provenance capture) {
        out.item(MarkdownWords.code(capture.path()) + ", "
                + scope.say("twinCapture", capture.container(), MarkdownWords.line(capture.reader()))
                + ", sha256 " + MarkdownWords.code(capture.sha256()));
    }
}
