/** The page that resolves old addresses. The lists of the site enter, its view leaves. */
package org.reviewarchive.site.view.resolve;
