// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.figure;

/**
 * What sort of quantity it is.
 *
 * @param plain  it has no unit
 * @param timed  its unit says what it measures, such as a length of time
 * @param priced it is money
 * @param change it says by how much something rose or fell
 */
record Sort(boolean plain, boolean timed, boolean priced, boolean change) {}
