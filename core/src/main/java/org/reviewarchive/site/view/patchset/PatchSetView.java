package org.reviewarchive.site.view.patchset;

import java.util.Optional;
import org.reviewarchive.markup.SafeHtml;
import org.reviewarchive.site.view.MomentView;
import org.reviewarchive.site.view.PersonView;

/**
 * One uploaded version.
 *
 * @param patchSetId its id on the page
 * @param patchSetName its name by number, or by the source's id where it has none
 * @param sourceId the source's id; empty when it stands in place of the number or is not known
 * @param uploader who uploaded it
 * @param uploaded when
 * @param aboutHtml what the uploader said about it; empty for nothing
 * @param standsOn the commit it stands on; empty when not known
 * @param here what the captures hold of it
 * @param shown whether this page shows it
 * @param missing whether no capture holds any of it
 * @param readHref the address of its files; empty when no capture holds them
 * @param patchHref the address of its patch; empty when none is offered
 * @param checks what lint, tests and builds said; empty for none
 */
public record PatchSetView(
        String patchSetId,
        String patchSetName,
        String sourceId,
        Optional<PersonView> uploader,
        Optional<MomentView> uploaded,
        Optional<SafeHtml> aboutHtml,
        String standsOn,
        String here,
        boolean shown,
        boolean missing,
        Optional<String> readHref,
        Optional<String> patchHref,
        Optional<ChecksView> checks) {}
