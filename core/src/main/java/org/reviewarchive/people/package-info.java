/** Who is who: which of the names that captures show are one person's. A file of the user's enters, names leave. */
package org.reviewarchive.people;
