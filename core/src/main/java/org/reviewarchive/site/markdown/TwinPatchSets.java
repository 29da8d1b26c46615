package org.reviewarchive.site.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.reviewarchive.markup.MarkdownWords;
import org.reviewarchive.model.PatchSet;
import org.reviewarchive.site.view.patchset.CheckView;
import org.reviewarchive.site.view.patchset.CheckViews;
import org.reviewarchive.site.view.patchset.PatchSetLinks;

/** The versions of a review, with the ways to the code of each. */
final class TwinPatchSets {
    private final TwinScope scope;
    private final TwinText out;
    private final PatchSetLinks links;

    TwinPatchSets(TwinScope scope, TwinText out) {
        this.scope = scope;
        this.out = out;
        this.links = new PatchSetLinks(scope.review(), scope.page());
    }

    void write() {
        out.heading(2, scope.say("patchSetsHeading"));
        if (scope.review().patchSets().isEmpty()) {
            out.paragraph(scope.say("patchSetsLost"));
        }
        scope.review().patchSets().forEach(this::write);
    }

    private void write(PatchSet patchSet) {
        out.heading(3, MarkdownWords.line(scope.patchSets().of(patchSet.id())));
        if (patchSet.number().isPresent() && !patchSet.id().equals(PatchSet.UNTOLD)) {
            fact("twinSourceId", MarkdownWords.line(patchSet.id()));
        }
        fact("twinUploaded", scope.name(patchSet.author()) + ", " + scope.date(patchSet.when()));
        patchSet.base().ifPresent(base -> fact("twinStandsOn", MarkdownWords.code(base)));
        links.to(patchSet.id(), "files")
                .ifPresentOrElse(
                        href -> fact("twinCode", code(patchSet, href)), () -> out.item(scope.say("twinNoCode")));
        new CheckViews(scope.page().texts(), scope.patchSets())
                .of(patchSet)
                .ifPresent(checks -> checks.results().forEach(this::check));
        patchSet.description()
                .ifPresent(words -> out.quote(scope.line(scope.page().linked(words))));
    }

    private String code(PatchSet patchSet, String href) {
        String page = MarkdownWords.link(scope.say("twinCodePage"), href);
        return links.patch(patchSet)
                .map(patch -> page + ", " + MarkdownWords.link(scope.say("patch"), patch))
                .orElse(page);
    }

    private void check(CheckView check) {
        List<String> words = new ArrayList<>(List.of(check.checkWords()));
        for (CheckView.Run run : check.runs()) {
            Stream.of(run.runName()).filter(name -> !name.isEmpty()).forEach(words::add);
            words.addAll(run.findings());
        }
        out.item(String.join("; ", words.stream().map(MarkdownWords::line).toList()));
    }

    private void fact(String key, String value) {
        out.item("**" + scope.say(key) + "**: " + value);
    }
}
