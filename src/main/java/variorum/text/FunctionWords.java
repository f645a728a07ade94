package variorum.text;

import java.util.Set;

/// The words that hold a sentence together and say little alone: articles, prepositions, pronouns, auxiliaries.
public final class FunctionWords {
	private static final Set<String> KEYS = Set.of("""
			a an the this that these those and or but nor so yet if then than as at by for from in into of off on onto out over
			per to up upon with within without about above across after against along amid among around before behind below
			beneath beside between beyond despite down during except near since through throughout till toward under until via
			while i me my mine we us our ours you your yours he him his she her hers it its they them their theirs who whom
			whose which what when where why how am is are was were be been being do does did doing done have has had having
			will would shall should can could may might must not no s t d m re ve ll don't doesn't didn't isn't aren't wasn't
			weren't won't wouldn't can't couldn't shouldn't hasn't haven't hadn't i'm i've i'll i'd it's he's she's we're we've
			they're they've you're you've that's there's there here also just only very too more most some any all both each
			every other another such own same said say says saying 1 u"""
			.split("\\s+"));

	private FunctionWords() { }

	/// Whether a token with this key says little by itself.
	public static boolean has(String key) {
		return KEYS.contains(key);
	}
}
