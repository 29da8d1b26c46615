package org.reviewarchive.reader.phabricator.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.markup.RichText;
import org.reviewarchive.markup.Sanitizer;
import org.reviewarchive.reader.phabricator.words.Findings;

/** Translates Phabricator's rendered markup into this project's class names and passes it through the allow-list. */
final class Remarkup {
    /** Phabricator's class names to ours; every other name is lost in the allow-list. */
    private static final Map<String, String> CLASSES = Map.ofEntries(
            Map.entry("remarkup-note", "callout callout-note"),
            Map.entry("remarkup-warning", "callout callout-warning"),
            Map.entry("remarkup-important", "callout callout-important"),
            Map.entry("remarkup-reply-head", "quote-head"),
            Map.entry("remarkup-code-block", "code-block"),
            Map.entry("remarkup-code-header", "code-name"),
            Map.entry("remarkup-checked-item", "checked"),
            Map.entry("remarkup-unchecked-item", "unchecked"),
            Map.entry("remarkup-highlight", "highlight"),
            Map.entry("phui-tag-type-person", "person"),
            Map.entry("phui-tag-core-closed", "closed"));

    /** Elements that are furniture of the page and no words of the author. */
    private static final List<String> FURNITURE =
            List.of("phabricator-remarkup-embed-layout-download", "inline-suggestion-toolbar", "aural-only", "zwsp");

    /** Boxes that only hold a text or a table together. */
    private static final List<String> WRAPPERS =
            List.of("transaction-comment", "phabricator-remarkup", "remarkup-table-wrap");

    /** Pictures made of letters, which stand in boxes whose style keeps their lines. */
    private static final List<String> DRAWN = List.of("remarkup-cowsay", "remarkup-figlet");

    private static final String SUGGESTION = "inline-suggestion-view";

    private final PageFiles files;
    private final Findings findings;

    /**
     * Makes a translator for one page.
     *
     * @param files names the files that the page's texts show
     * @param findings hears of what was lost
     */
    Remarkup(PageFiles files, Findings findings) {
        this.files = files;
        this.findings = findings;
    }

    /**
     * Reads the text of an element.
     *
     * @param element the rendered markup; not changed
     * @param place what it is, for diagnostics
     * @return empty when it says nothing
     */
    Optional<RichText> read(Element element, String place) {
        Element copy = element.clone();
        for (Element suggestion : Dom.all(copy, SUGGESTION)) {
            suggestion.replaceWith(suggestion(suggestion));
        }
        files.translate(copy);
        FURNITURE.forEach(name -> Dom.all(copy, name).forEach(Element::remove));
        for (Element each : copy.getAllElements()) {
            for (String name : List.copyOf(each.classNames())) {
                String ours = CLASSES.get(name);
                if (ours != null) {
                    each.attr("class", each.className() + " " + ours);
                }
            }
        }
        tidy(copy);
        if (Sanitizer.flattens(copy)) {
            findings.add(Code.MARKUP_FLATTENED, place, "markup is nested too deeply; kept as plain text");
        }
        RichText text = Sanitizer.clean(copy, files.base());
        return text.text().isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** Leaves out what is obsolete or says nothing: highlighting, wrappers without meaning, rows without cells. */
    private static void tidy(Element copy) {
        for (String wrapper : WRAPPERS) {
            Dom.all(copy, wrapper).forEach(Element::unwrap);
        }
        DRAWN.forEach(name -> Dom.all(copy, name).forEach(box -> box.tagName("pre")));
        copy.getElementsByTag("tt").forEach(code -> code.tagName("code"));
        for (Element each : copy.getElementsByTag("tr")) {
            if (each.childrenSize() == 0) {
                each.remove();
            }
        }
        for (Element each : copy.getElementsByTag("span")) {
            if (each != copy && each.classNames().stream().noneMatch(Sanitizer.CLASSES::contains)) {
                each.unwrap();
            }
        }
    }

    /** Turns the little diff of a suggested edit into lines with their marks. */
    private static Element suggestion(Element view) {
        StringBuilder lines = new StringBuilder();
        for (Element cell : view.getElementsByTag("td")) {
            String mark = cell.hasClass("old") ? "-" : cell.hasClass("new") ? "+" : " ";
            lines.append(mark).append(CodeText.of(cell)).append('\n');
        }
        return new Element("pre").addClass("suggestion").appendChild(new TextNode(lines.toString()));
    }
}
