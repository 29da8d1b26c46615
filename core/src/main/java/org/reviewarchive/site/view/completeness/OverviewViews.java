package org.reviewarchive.site.view.completeness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.reviewarchive.diagnostic.Code;
import org.reviewarchive.diagnostic.Diagnostic;
import org.reviewarchive.ledger.AbsentKind;
import org.reviewarchive.ledger.AbsentObject;
import org.reviewarchive.ledger.Ledger;
import org.reviewarchive.link.Addresses;
import org.reviewarchive.link.MentionedBy;
import org.reviewarchive.link.PagePath;
import org.reviewarchive.site.view.LackView;
import org.reviewarchive.site.view.LinkView;
import org.reviewarchive.site.view.PageScope;
import org.reviewarchive.site.view.Words;
import org.reviewarchive.text.Texts;

/** Makes the view of what the archive lacks as a whole. */
final class OverviewViews {
    /** How many rows a list shows; the data holds all. */
    static final int ROWS = 500;

    private static final int SOURCES = 5;
    private static final int COMMIT = 20;
    private static final int FULL = 1_000;
    private static final String COMMAND =
            "wget -i recapture.txt --wait=1 --force-directories" + " --adjust-extension --directory-prefix=recaptured";

    private final Texts texts;
    private final Ledger ledger;
    private final int addresses;
    private final boolean severalHosts;

    OverviewViews(Texts texts, Ledger ledger, int addresses, boolean severalHosts) {
        this.texts = texts;
        this.ledger = ledger;
        this.addresses = addresses;
        this.severalHosts = severalHosts;
    }

    OverviewView of(PagePath path) {
        return new OverviewView(
                bars(),
                new OverviewView.Fetch(
                        addresses == 0 ? "" : texts.of("missingAddresses", addresses),
                        path.to(Addresses.recapture()),
                        COMMAND),
                absent(path),
                files(),
                aside());
    }

    /** Says what of the folder nobody need look at. */
    private String aside() {
        int requisites = ledger.unneeded().requisites();
        int pictures = ledger.unneeded().pictures();
        if (requisites > 0 && pictures > 0) {
            return texts.of("missingAside", requisites, pictures);
        }
        if (requisites > 0) {
            return texts.of("missingAsideRequisites", requisites);
        }
        return pictures > 0 ? texts.of("missingAsidePictures", pictures) : "";
    }

    private List<OverviewView.Bar> bars() {
        int all = Math.max(1, ledger.totals().reviews());
        List<OverviewView.Bar> bars = new ArrayList<>();
        int complete = ledger.totals().complete();
        bars.add(new OverviewView.Bar(
                texts.of("missingComplete"), number(complete), width(complete, all), "complete", ""));
        ledger.totals()
                .lacking()
                .forEach((lack, count) -> bars.add(new OverviewView.Bar(
                        LackWords.of(lack, texts),
                        number(count),
                        width(count, all),
                        "lacking",
                        LackWords.remedy(lack, texts))));
        return bars;
    }

    /** Few of very many still show as a line. */
    private static int width(int count, int all) {
        return count == 0 ? 0 : Math.max(4, (int) ((long) count * FULL / all));
    }

    private List<OverviewView.AbsentGroup> absent(PagePath path) {
        Map<AbsentKind, List<AbsentObject>> byKind = new TreeMap<>();
        for (AbsentObject object : ledger.absent()) {
            byKind.computeIfAbsent(object.kind(), kind -> new ArrayList<>()).add(object);
        }
        return byKind.entrySet().stream()
                .map(group -> new OverviewView.AbsentGroup(
                        texts.of(key(group.getKey()), group.getValue().size()),
                        group.getValue().stream()
                                .limit(ROWS)
                                .map(object -> row(object, path))
                                .toList(),
                        rest(group.getValue().size())))
                .toList();
    }

    /** A commit's whole hash is longer than anybody reads. */
    private static String mark(AbsentObject object) {
        String mark = object.reference().id();
        return object.kind() == AbsentKind.COMMIT && mark.length() > COMMIT ? mark.substring(0, COMMIT) + "…" : mark;
    }

    private static String key(AbsentKind kind) {
        String name = kind.name();
        return "missing" + name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    private String number(int number) {
        return texts.of("number", number);
    }

    private OverviewView.AbsentRow row(AbsentObject object, PagePath path) {
        Map<String, LinkView> sources = new LinkedHashMap<>();
        for (MentionedBy mention : object.mentions()) {
            String spot = path.to(mention.source().page(), mention.mention().from());
            sources.putIfAbsent(
                    mention.source().key(),
                    LinkView.of(spot, Words.shortMark(mention.source().id())));
        }
        int more = sources.size() - SOURCES;
        return new OverviewView.AbsentRow(
                (severalHosts ? object.reference().host() + "/" : "") + mark(object),
                PageScope.web(object.address()).orElse(""),
                number(object.mentions().size()),
                sources.values().stream().limit(SOURCES).toList(),
                more > 0 ? texts.of("andMore", more) : "");
    }

    private List<OverviewView.FileGroup> files() {
        Map<Code, List<Diagnostic>> byCode = new TreeMap<>();
        ledger.files()
                .forEach(file -> byCode.computeIfAbsent(file.code(), code -> new ArrayList<>())
                        .add(file));
        return byCode.entrySet().stream()
                .map(group -> new OverviewView.FileGroup(
                        LackWords.of(group.getKey(), texts),
                        number(group.getValue().size()),
                        group.getValue().stream().limit(ROWS).map(LackView::of).toList(),
                        rest(group.getValue().size())))
                .toList();
    }

    private String rest(int all) {
        return all > ROWS ? texts.of("missingRest", all - ROWS) : "";
    }
}
