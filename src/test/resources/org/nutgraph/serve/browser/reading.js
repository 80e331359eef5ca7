// SPDX-License-Identifier: GPL-3.0-or-later
// Gives what keeps somebody from reading this page: WCAG 2.1, level AA, as far as it can be computed.
(() => {
    const faults = [];
    const all = (what) => [...document.querySelectorAll(what)].filter((it) => !it.closest("#console"));
    const name = (it) => it.outerHTML.replace(/\s+/g, " ").slice(0, 120);
    const shown = (it) => it.getClientRects().length > 0 && getComputedStyle(it).visibility !== "hidden";

    if (!document.title.trim()) faults.push("no title");
    if (!document.documentElement.lang) faults.push("no lang");
    if (all("h1").length !== 1) faults.push("not one h1: " + all("h1").length);
    for (const part of ["header", "main", "footer", "nav"]) {
        if (all(part).length === 0) faults.push("no " + part);
    }
    if (all("main").length !== 1) faults.push("not one main");
    let level = 0;
    for (const it of all("h1, h2, h3, h4, h5, h6")) {
        const now = Number(it.tagName[1]);
        if (now > level + 1) faults.push("a heading is left out before " + name(it));
        level = now;
    }
    const ids = new Map();
    for (const it of document.querySelectorAll("[id]")) {
        if (ids.has(it.id)) faults.push("twice: #" + it.id);
        ids.set(it.id, it);
    }
    for (const it of all("[aria-labelledby], label[for]")) {
        const to = it.getAttribute("aria-labelledby") ?? it.getAttribute("for");
        if (!ids.has(to)) faults.push("leads to no #" + to);
    }
    for (const it of all("input:not([type=hidden]), select, textarea")) {
        if (![...(it.labels ?? [])].some((label) => label.textContent.trim()) && !it.ariaLabel) {
            faults.push("no label: " + name(it));
        }
    }
    for (const it of all("a[href], button")) {
        if (!it.textContent.trim() && !it.ariaLabel) faults.push("says nothing: " + name(it));
    }
    for (const it of all("img")) {
        if (!it.hasAttribute("alt")) faults.push("no alt: " + name(it));
    }
    for (const it of all("nav, section, [role=region]")) {
        if (!it.hasAttribute("aria-label") && !it.hasAttribute("aria-labelledby") && it.tagName === "NAV") {
            faults.push("a nav has no name: " + name(it));
        }
    }
    if (document.documentElement.scrollWidth > window.innerWidth) {
        const wide = all("body *").find((it) => it.getBoundingClientRect().right > window.innerWidth + 1
            && !it.closest(".wide, pre, figure"));
        faults.push("wider than the window: " + (wide ? name(wide) : document.documentElement.scrollWidth));
    }

    const colour = (text) => {
        const parts = (text.match(/[\d.]+/g) ?? []).map(Number);
        return { red: parts[0], green: parts[1], blue: parts[2], alpha: parts.length > 3 ? parts[3] : 1 };
    };
    const light = (it) => {
        const part = (value) => {
            const share = value / 255;
            return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        };
        return 0.2126 * part(it.red) + 0.7152 * part(it.green) + 0.0722 * part(it.blue);
    };
    const behind = (it) => {
        for (let at = it; at; at = at.parentElement) {
            const back = colour(getComputedStyle(at).backgroundColor);
            if (back.alpha === 1) return back;
        }
        return { red: 255, green: 255, blue: 255 };
    };
    const seen = new Set();
    for (const it of document.querySelectorAll("body *")) {
        const text = [...it.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim());
        if (!text || !shown(it) || it.closest("svg")) continue;
        const style = getComputedStyle(it);
        const [one, other] = [light(colour(style.color)), light(behind(it))].sort((a, b) => b - a);
        const size = parseFloat(style.fontSize);
        const large = size >= 24 || size >= 18.66 && Number(style.fontWeight) >= 700;
        const ratio = (one + 0.05) / (other + 0.05);
        const key = it.className + style.color + ratio;
        if (ratio < (large ? 3 : 4.5) && !seen.has(key)) {
            seen.add(key);
            faults.push("too pale, " + ratio.toFixed(2) + ": " + name(it));
        }
    }
    return faults;
})()
