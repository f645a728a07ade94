package variorum.facts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Words of English that say the opposite of each other where they stand in the same place of the same sentence, and the words
/// that negate.
final class Opposites {
	/// Each line has two sides; a word of one side is the opposite of every word of the other.
	private static final String SIDES = """
			rise rises rose risen rising grow grows grew grown growing increase increases increased increasing climb climbs climbed \
			climbing gain gains gained jump jumps jumped soar soars soared raise raises raised surge surges surged up higher more \
			| fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases \
			decreased decreasing slip slips slipped sink sinks sank sunk lose loses lost plunge plunges plunged shrink shrinks shrank \
			shrunk cut cuts lower lowers lowered down fewer less reduce reduces reduced
			approve approves approved accept accepts accepted adopt adopts adopted back backs backed support supports supported favour \
			favours favoured favor favors favored uphold upholds upheld welcome welcomes welcomed praise praises praised \
			| reject rejects rejected refuse refuses refused oppose opposes opposed veto vetoes vetoed overturn overturns overturned \
			condemn condemns condemned criticise criticised criticize criticized
			confirm confirms confirmed admit admits admitted acknowledge acknowledges acknowledged claim claims claimed say says said \
			| deny denies denied dispute disputes disputed refute refutes refuted
			survive survives survived survived alive | die dies died dead perish perished killed
			win wins won winning victory | lose loses lost losing defeat
			allow allows allowed permit permits permitted legal | ban bans banned forbid forbids forbade forbidden prohibit prohibits \
			prohibited bar bars barred block blocks blocked illegal
			convict convicts convicted guilty | acquit acquits acquitted clear clears cleared innocent
			open opens opened opening reopen reopens reopened | close closes closed closing shut shuts
			start starts started begin begins began begun | end ends ended stop stops stopped finish finishes finished halt halted
			arrive arrives arrived enter enters entered join joins joined | leave leaves left depart departs departed quit quits
			succeed succeeds succeeded successful | fail fails failed unsuccessful
			free frees freed release releases released | arrest arrests arrested detain detains detained jail jails jailed
			buy buys bought | sell sells sold
			all every everyone | no none nobody
			always | never
			before earlier | after later
			above over | below under
			inside | outside
			with | without
			for | against
			north northern | south southern
			east eastern | west western
			true | false
			possible | impossible
			likely | unlikely
			able | unable
			agree agrees agreed | disagree disagrees disagreed
			many | few
			best | worst
			high | low
			include includes included | exclude excludes excluded
			man | woman
			men | women
			boy | girl
			boys | girls
			son | daughter
			brother | sister
			husband | wife
			mother | father""";
	private static final Map<String, Set<String>> OPPOSITES = new HashMap<>();
	private static final Set<String> NEGATIONS = Set.of("not", "never", "no", "cannot", "neither", "nor", "nobody", "none", "nothing",
			"cant", "dont", "doesnt", "didnt", "isnt", "arent", "wasnt", "werent", "hasnt", "havent", "hadnt", "wouldnt", "couldnt",
			"shouldnt");
	private static final List<String> CONTRACTED = List.of("n't", "n’t");

	static {
		for (String line : SIDES.split("\n")) {
			var sides = line.split("\\|");
			var left = Set.of(new HashSet<>(List.of(sides[0].strip().split("\\s+"))).toArray(String[]::new));
			var right = Set.of(new HashSet<>(List.of(sides[1].strip().split("\\s+"))).toArray(String[]::new));
			left.forEach(w -> OPPOSITES.computeIfAbsent(w, _ -> new HashSet<>()).addAll(right));
			right.forEach(w -> OPPOSITES.computeIfAbsent(w, _ -> new HashSet<>()).addAll(left));
		}
	}

	private Opposites() { }

	/// Whether two words, in lower case, are opposites.
	static boolean are(String a, String b) {
		return OPPOSITES.getOrDefault(a, Set.of()).contains(b);
	}

	/// Whether a word has an opposite at all.
	static boolean has(String word) {
		return OPPOSITES.containsKey(word);
	}

	/// "not", "never", "didn't".
	static boolean negates(String word) {
		return NEGATIONS.contains(word) || CONTRACTED.stream().anyMatch(word::endsWith);
	}
}
