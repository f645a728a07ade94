package variorum.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import variorum.text.Span;
import variorum.view.Level;
import variorum.view.Mark;

/// Keeps the columns level: the others follow one that is scrolled, and what is chosen comes to one height everywhere.
final class Levels {
	/// Up to this many passages their places are looked up exactly; beyond, by the share of letters before them.
	private static final int EXACT = 300;
	/// How fast columns that stand apart (because a moved passage was brought level) come together again: this part of what
	/// is scrolled.
	private static final double TOGETHER = 0.5;

	private final List<ColumnPane> panes;
	private final Map<List<ColumnPane>, Level> maps = new HashMap<>();
	private long mapsFor = -1;

	Levels(List<ColumnPane> panes) {
		this.panes = panes;
	}

	void forget() {
		maps.clear();
	}

	/// The other columns follow `source`, which was scrolled `from` one place `to` another. What stood apart before comes
	/// together as far as was scrolled, not at once: nothing jumps under the reader's eyes.
	void follow(ColumnPane source, double from, double to, double reading) {
		for (var p : panes) {
			if (!p.equals(source)) {
				double apart = p.scrollY() - target(source, p, from, reading);
				double less = Math.min(Math.abs(apart), TOGETHER * Math.abs(to - from));
				double y = target(source, p, to, reading) + apart - Math.signum(apart) * less;
				p.scrollTo(Math.max(0, Math.min(y, p.maxLevel())));
			}
		}
	}

	/// Where `other` should be when `source` is at `y`. At the beginning and the end of the text the line that is kept level
	/// is the top and the bottom edge, so that both begin and end together.
	private double target(ColumnPane source, ColumnPane other, double y, double reading) {
		double line = Math.min(source.getHeight() * reading, Math.max(0, y));
		line = Math.max(line, source.getHeight() - Math.max(0, source.maxScroll() - y));
		line = Math.min(line, source.getHeight());
		return Math.min(map(source, other).at(y + line) - line, Math.max(0, other.maxScroll()));
	}

	/// Brings `places`, one a pane, to one height: that of `source` if all can show it there, else the nearest.
	void level(List<ColumnPane> holding, List<Span> places, ColumnPane source, double reading) {
		double[] tops = new double[holding.size()];
		double[] ends = new double[holding.size()];
		for (int i = 0; i < tops.length; i++) {
			tops[i] = holding.get(i).extent(places.get(i), true)[0];
			ends[i] = holding.get(i).maxScroll();
		}
		int own = holding.indexOf(source);
		double seen = tops[own] - source.scrollY();
		boolean inView = seen >= 0 && seen < source.getHeight() * 0.75;
		double wanted = inView ? seen : source.getHeight() * reading;
		double line = Level.line(wanted, tops, ends);
		for (int i = 0; i < tops.length; i++) {
			holding.get(i).scrollTo(Math.min(tops[i] - line, holding.get(i).maxLevel()));
		}
	}

	private Level map(ColumnPane from, ColumnPane to) {
		long now = panes.stream().mapToLong(ColumnPane::geometry).reduce(7, (a, b) -> a * 31 + b);
		if (now != mapsFor) {
			maps.clear();
			mapsFor = now;
		}
		return maps.computeIfAbsent(List.of(from, to), k -> make(from, to));
	}

	private static Level make(ColumnPane from, ColumnPane to) {
		var there = new HashMap<Integer, List<Mark.Shared>>();
		to.column().shared().forEach(m -> there.computeIfAbsent(m.passage(), k -> new ArrayList<>()).add(m));
		boolean exact = from.column().shared().size() <= EXACT;
		var pairs = new ArrayList<Level.Pair>();
		for (var m : from.column().shared()) {
			for (var o : there.getOrDefault(m.passage(), List.of())) {
				double[] a = from.extent(m.span(), exact);
				double[] b = to.extent(o.span(), exact);
				pairs.add(new Level.Pair(a[0], a[1], b[0], b[1]));
			}
		}
		return Level.of(pairs, from.contentHeight(), to.contentHeight());
	}
}
