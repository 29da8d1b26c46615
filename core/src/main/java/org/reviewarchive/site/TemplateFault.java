package org.reviewarchive.site;

import com.github.mustachejava.MustacheException;
import com.github.mustachejava.TemplateContext;
import org.reviewarchive.diagnostic.SiteException;

/** Says what is wrong with a template in words its author can act on. */
final class TemplateFault {
    private TemplateFault() {}

    static SiteException of(MustacheException broken, String page) {
        String place = page + ThemeFiles.TEMPLATE;
        String what = broken.getMessage();
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof SiteException ours) {
                return ours;
            }
            if (cause instanceof MustacheException at && at.getContext() != null) {
                place = place(at.getContext());
                what = at.getMessage();
            }
            if (cause instanceof TemplateFactory.UnknownName unknown) {
                return new SiteException(place + ": the view has no name \"" + unknown.getMessage()
                        + "\"; correct the name, the comment at the top of the template names its view.");
            }
        }
        return new SiteException(
                place + ": " + what + "; correct the template in <themeDirectory> or remove it there.");
    }

    private static String place(TemplateContext context) {
        return context.file() + ":" + context.line();
    }
}
