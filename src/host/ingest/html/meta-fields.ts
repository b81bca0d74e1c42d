import type { Witness } from '../../../engine/text/capture.ts';

type Field = Witness['field'];

/** Names of `<meta>` tags by what they tell, the more trusted first. Lower case, as `name`, `property` or `itemprop`. */
export const META_FIELDS: Readonly<Record<Field, readonly string[]>> = {
  headline:
    words(`og:title parsely-title sailthru.title citation_title dc.title dcterms.title headline twitter:title
    cxenseparse:title title`),
  byline:
    words(`author article:author parsely-author sailthru.author byl dc.creator dcterms.creator citation_author
    cxenseparse:author cxenseparse:pub_author article:author_name article.author dc.contributor byline authors
    twitter:creator:name rnews:author mediator_author og:article:author`),
  publisher:
    words(`og:site_name dc.publisher dcterms.publisher citation_journal_title publisher application-name
    cre parsely-network twitter:app:name:iphone`),
  url: words(
    'og:url twitter:url parsely-link citation_public_url vr:canonical cxenseparse:url dc.identifier mainentityofpage',
  ),
  publishedOn:
    words(`article:published_time og:article:published_time og:published_time article:published
    article.published datepublished parsely-pub-date sailthru.date citation_publication_date citation_online_date
    dc.date.issued dcterms.issued dc.date.created dcterms.created dc.date dcterms.date dc.date.x-metadatalastmodified-no
    cxenseparse:recs:publishtime cxenseparse:publishtime publish-date publish_date publishdate publication_date
    publication-date publicationdate published published-date published_time published_at pubdate pub_date pub-date
    article_date_original article:create_time article-publication-date originalpublicationdate displaydate
    shareaholic:article_published_time rnews:datepublished bt:pubdate dcsext.articlefirstpublished ptime
    vr:published_time mediator_published_time weibo:article:create_at analyticsattributes.articledate ls:publishedat
    article:post_date release_date creation_date datecreated created date article:date vf:published iso-8601-publish-date
    buildingtime_created sort-date datenews dc.date.published prism.publicationdate`),
  modifiedOn:
    words(`article:modified_time og:article:modified_time og:updated_time og:modified_time datemodified
    dcterms.modified dc.date.modified dc.modified lastmod last-modified last-updated lastupdated modified revised
    parsely-metadata-updated article:modified article:updated cxenseparse:recs:lastmodified updated_at iso-8601-modified-date`),
  language: words('content-language dc.language dcterms.language language og:locale inlanguage'),
};

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/u);
}
