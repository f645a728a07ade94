package variorum.facts;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The English verbs that report what somebody said, wrote, thought or showed, in all their forms.
///
/// The core are the verbs of saying that grammars list with a that-clause and with inverted order ("…, said Lund"); added
/// are those that news uses with a quoted object ("called it a “sham”", "denounced the “sham”").
final class ReportingVerbs {
	/// `SAY` takes a quotation before or after it and a that-clause; `TELL` the same and the person told; `JUDGE` an object,
	/// and what is quoted is the judgement.
	enum Role { SAY, TELL, JUDGE }

	/// `FINITE` is a past tense or an -s form, `PLAIN` the infinitive or plural present, `PARTICIPLE` the -ing form.
	enum Form { FINITE, PLAIN, PARTICIPLE, PAST_PARTICIPLE }

	/// A form of a reporting verb; `noun` when the same word is a common noun too (reports, claim, comments).
	record Verb(String lemma, Role kind, Form form, boolean noun) { }

	private static final String SAY = """
			say add reply answer respond explain note write tweet retweet post state declare announce report claim argue insist
			suggest acknowledge admit concede confirm deny stress emphasize emphasise observe recall remark comment continue
			conclude predict joke quip shout yell cry exclaim chant whisper mutter lament complain boast brag pledge vow swear
			contend maintain assert allege wonder muse counter retort recount relate reveal disclose testify read agree opine
			propose recommend reiterate repeat think believe feel hope fear imply hint indicate proclaim pronounce
			interject intone chime crow deadpan gush scoff snap sneer thunder bellow roar plead beg demand caution quote cite
			affirm attest profess protest promise forecast speculate theorize theorise reason estimate find show tease gripe
			volunteer venture echo elaborate begin sing blog email e-mail text thunder rail fume groan sigh murmur
			concur bemoan underscore underline highlight rejoin tout conjecture know warn signal advocate realize discover
			learn conclude sum""";
	private static final String TELL = """
			tell ask assure remind inform advise urge notify convince persuade implore exhort beseech instruct order
			encourage challenge invite press""";
	private static final String JUDGE = """
			call describe label dub brand term characterize characterise dismiss denounce condemn decry blast slam criticize
			criticise attack mock ridicule deride praise hail laud thank congratulate apologize apologise accuse blame
			compare liken refer deem consider regard portray depict paint cast view slap lambast lambaste rip
			castigate chastise chide scold rebuke bash knock credit applaud commend salute welcome defend support oppose
			back endorse reject refute rebut rebuff question doubt mention address stump advertise feature
			bill trumpet preach advance plug defy want need love hate like dislike enjoy
			favor favour prefer seek warn lobby campaign fault taunt jeer heckle cheer boo curse christen nickname
			offer raise cite quote invoke tout bemoan lament demand blame embrace mourn chide chant express voice
			pen issue publish release send air run deliver give use evoke call-for see find hear play speak talk""";
	private static final Set<String> NOUNS = WordList.of("""
			address advance air answer attack back bill blame blog boast brand call campaign cast challenge chant
			charge cheer claim comment counter credit cry curse demand dismiss doubt e-mail echo email estimate fault
			fear feature find forecast hate hope invite issue joke knock label lament like love mention need nickname
			note offer order paint pen play pledge plug post praise press promise protest question quote rail raise
			reason release remark repeat reply report roar run shout show sigh signal state stress sum support talk
			term text thunder tweet use venture view volunteer vow want welcome whisper""");
	private static final Map<String, String> IRREGULAR = Map.ofEntries(Map.entry("say", "said said"), Map.entry("tell", "told told"),
			Map.entry("write", "wrote written"), Map.entry("swear", "swore sworn"), Map.entry("read", "read read"),
			Map.entry("think", "thought thought"), Map.entry("feel", "felt felt"), Map.entry("find", "found found"),
			Map.entry("show", "showed shown"), Map.entry("begin", "began begun"), Map.entry("sing", "sang sung"),
			Map.entry("know", "knew known"), Map.entry("learn", "learned learned"), Map.entry("cast", "cast cast"),
			Map.entry("seek", "sought sought"), Map.entry("send", "sent sent"), Map.entry("run", "ran run"),
			Map.entry("give", "gave given"), Map.entry("see", "saw seen"), Map.entry("hear", "heard heard"),
			Map.entry("speak", "spoke spoken"), Map.entry("beg", "begged begged"), Map.entry("brag", "bragged bragged"),
			Map.entry("quip", "quipped quipped"), Map.entry("dub", "dubbed dubbed"), Map.entry("slam", "slammed slammed"),
			Map.entry("rip", "ripped ripped"), Map.entry("plug", "plugged plugged"), Map.entry("slap", "slapped slapped"),
			Map.entry("snap", "snapped snapped"), Map.entry("admit", "admitted admitted"), Map.entry("rebut", "rebutted rebutted"),
			Map.entry("refer", "referred referred"), Map.entry("prefer", "preferred preferred"), Map.entry("blog", "blogged blogged"),
			Map.entry("concur", "concurred concurred"), Map.entry("pen", "penned penned"), Map.entry("sum", "summed summed"));
	private static final Map<String, Verb> FORMS = forms();

	private ReportingVerbs() { }

	/// The verb that `key`, a word in lower case, is a form of.
	static Optional<Verb> of(String key) {
		return Optional.ofNullable(FORMS.get(key));
	}

	private static Map<String, Verb> forms() {
		var forms = new HashMap<String, Verb>();
		add(forms, SAY, Role.SAY);
		add(forms, TELL, Role.TELL);
		add(forms, JUDGE, Role.JUDGE);
		return Map.copyOf(forms);
	}

	private static void add(Map<String, Verb> forms, String lemmas, Role kind) {
		for (String lemma : lemmas.strip().split("\\s+")) {
			boolean noun = NOUNS.contains(lemma);
			String past = IRREGULAR.getOrDefault(lemma, past(lemma));
			forms.putIfAbsent(past.split(" ")[0], new Verb(lemma, kind, Form.FINITE, false));
			forms.putIfAbsent(past.substring(past.lastIndexOf(' ') + 1), new Verb(lemma, kind, Form.PAST_PARTICIPLE, false));
			forms.putIfAbsent(third(lemma), new Verb(lemma, kind, Form.FINITE, noun));
			forms.putIfAbsent(lemma, new Verb(lemma, kind, Form.PLAIN, noun));
			forms.putIfAbsent(participle(lemma, past), new Verb(lemma, kind, Form.PARTICIPLE, false));
		}
	}

	private static String past(String lemma) {
		if (lemma.endsWith("e")) {
			return lemma + "d";
		}
		return endsInConsonantAndY(lemma) ? lemma.substring(0, lemma.length() - 1) + "ied" : lemma + "ed";
	}

	private static String third(String lemma) {
		if (endsInConsonantAndY(lemma)) {
			return lemma.substring(0, lemma.length() - 1) + "ies";
		}
		return lemma.matches(".*(?:s|sh|ch|x|z)") ? lemma + "es" : lemma + "s";
	}

	/// Doubles the last letter where the past tense does.
	private static String participle(String lemma, String past) {
		if (lemma.endsWith("e") && !lemma.endsWith("ee")) {
			return lemma.substring(0, lemma.length() - 1) + "ing";
		}
		char last = lemma.charAt(lemma.length() - 1);
		boolean doubles = past.startsWith(lemma + last + "ed") || lemma.equals("run") || lemma.equals("begin");
		return lemma + (doubles ? String.valueOf(last) : "") + "ing";
	}

	private static boolean endsInConsonantAndY(String lemma) {
		return lemma.matches(".*[^aeiou]y");
	}
}
