/** What mail, chat and social programs add to a link to follow its readers, by name. */
const NAMES: ReadonlySet<string> = new Set(
  '__hsfp __hssc __hstc _branch_match_id _ga _gl _hsenc _hsmi chksm clicktime dclid enterid fbclid from_source gbraid gclid gclsrc igsh igshid isappinstalled mc_cid mc_eid msclkid mibextid mkt_tok nsukey ref ref_src ref_url scene share_from share_medium share_source share_token shareuid si spm srsltid sharer_shareid sharer_shareinfo sharer_sharetime ttclid twclid vd_source wbraid weibo_id wechat_redirect wxshare_count yclid'.split(
    ' ',
  ),
);

/** What WeChat writes under a name that we have, too. */
const WECHAT: ReadonlySet<string> = new Set(['singlemessage', 'timeline', 'groupmessage']);

/** True for a pair of a link that follows its reader and says nothing of what is to be shown. */
export const isTracker = (key: string, value: string): boolean => {
  const name = key.toLowerCase();
  if (name === 'from')
    return WECHAT.has(/^[a-z]*/.exec(value)?.[0] ?? '') && !/[a-z]\w*=/i.test(value);
  return name.startsWith('utm_') || NAMES.has(name);
};
