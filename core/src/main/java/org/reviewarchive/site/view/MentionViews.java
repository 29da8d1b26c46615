package org.reviewarchive.site.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reviewarchive.link.MentionedBy;
import org.reviewarchive.link.PageFacts;
import org.reviewarchive.link.PagePath;

/** Makes the views of who mentions what a page is of. */
public final class MentionViews {
    private final PageScope scope;

    public MentionViews(PageScope scope) {
        this.scope = scope;
    }

    public List<MentionView> of(List<MentionedBy> mentions) {
        Map<String, MentionView> bySource = new LinkedHashMap<>();
        for (MentionedBy mention : mentions) {
            PageFacts source = mention.source();
            PagePath page = source.page();
            bySource.computeIfAbsent(
                            source.key(),
                            key -> new MentionView(
                                    Words.shortMark(source.id()), source.title(), scope.to(page), new ArrayList<>()))
                    .spots()
                    .add(new MentionView.Spot(
                            scope.to(page, mention.mention().from()),
                            words(mention.mention().from()),
                            mention.mention().snippet()));
        }
        return List.copyOf(bySource.values());
    }

    private String words(String from) {
        return scope.texts()
                .of(
                        switch (from) {
                            case "summary" -> "mentionInSummary";
                            case "description" -> "mentionInDescription";
                            case "test-plan" -> "mentionInTestPlan";
                            case "details" -> "mentionInDetails";
                            default -> from.startsWith("patch-set-") ? "mentionOnPatchSet" : "mentionInComment";
                        });
    }
}
