/** Lines of a diff as pure text: what belongs together, and which words differ. Lines enter; places in them leave. */
package org.reviewarchive.code;
