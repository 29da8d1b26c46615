/** What templates may see. A review and the link index enter; views, whose names are the templates' contract, leave. */
package org.reviewarchive.site.view;
