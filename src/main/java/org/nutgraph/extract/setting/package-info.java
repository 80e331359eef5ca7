// SPDX-License-Identifier: GPL-3.0-or-later
/** What a text says around its figures: whose they are, where, when, compared with what, and who gives them. */
@NullMarked
package org.nutgraph.extract.setting;

import org.jspecify.annotations.NullMarked;
