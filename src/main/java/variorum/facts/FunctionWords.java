package variorum.facts;

import java.util.Arrays;
import java.util.Set;

/// The English words that carry no content of their own: articles, pronouns, prepositions, auxiliaries, conjunctions.
final class FunctionWords {
	private static final Set<String> WORDS = Set.copyOf(Arrays.asList(("a an the this that these those some any no every each either"
			+ " neither both all"
			+ " another such i you he she it we they me him her us them my your his its our their mine yours hers ours theirs who whom"
			+ " whose which what where when why how there here then than and or but nor so yet if because although though while whereas"
			+ " unless until since as at by for from in into of off on onto out over to up upon with within without about above across"
			+ " after against along amid among around before behind below beneath beside besides between beyond despite down during"
			+ " except inside like near outside past per through throughout toward towards under underneath via not n't is are was were"
			+ " be been being am do does did done have has had having will would shall should can could may might must also however"
			+ " meanwhile moreover therefore thus still just only even again already ever never often once now today yesterday tomorrow"
			+ " yes more most many much few several other others own same very too let").split(" ")));

	private FunctionWords() { }

	/// Whether `key`, a normal form, is such a word.
	static boolean contains(String key) {
		return WORDS.contains(key);
	}
}
