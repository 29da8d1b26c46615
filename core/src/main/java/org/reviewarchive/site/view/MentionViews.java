package org.reviewarchive.site.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reviewarchive.link.Addresses;
import org.reviewarchive.link.MentionedBy;
import org.reviewarchive.link.PagePath;
import org.reviewarchive.link.ReviewFacts;

/** Makes the views of who mentions a review. */
final class MentionViews {
    private final PageScope scope;

    MentionViews(PageScope scope) {
        this.scope = scope;
    }

    List<MentionView> of(List<MentionedBy> mentions) {
        Map<String, MentionView> bySource = new LinkedHashMap<>();
        for (MentionedBy mention : mentions) {
            ReviewFacts source = mention.source();
            PagePath page = Addresses.review(source.host(), source.id());
            bySource.computeIfAbsent(
                            source.key(),
                            key -> new MentionView(source.id(), source.title(), scope.to(page), new ArrayList<>()))
                    .spots()
                    .add(new MentionView.Spot(
                            scope.to(page, mention.mention().from()),
                            words(mention.mention().from()),
                            mention.mention().snippet()));
        }
        return List.copyOf(bySource.values());
    }

    private static String words(String from) {
        return switch (from) {
            case "summary" -> "in the summary";
            case "test-plan" -> "in the test plan";
            case "details" -> "listed in the details";
            default -> from.startsWith("patch-set-") ? "about a patch set" : "in a comment";
        };
    }
}
